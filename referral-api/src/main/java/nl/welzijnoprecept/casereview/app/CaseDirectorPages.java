package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.pages.TypedTime;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.ExpectedRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Naming who keeps a case together between all who help. */
@Page
@RequestMapping("/referrals/{id}/case-director")
class CaseDirectorPages {
    private final CaseDirectorApi api;
    private final CandidateService candidates;
    private final BodyCheck check;
    private final Clock clock;

    CaseDirectorPages(CaseDirectorApi api, CandidateService candidates, BodyCheck check, Clock clock) {
        this.api = api;
        this.candidates = candidates;
        this.check = check;
        this.clock = clock;
    }

    /** From when on, and why. */
    record DirectorForm(
            @Nullable String directorSince, @Nullable String directorReason) {
        private static final Map<String, String> NAMES = Map.of("since", "directorSince", "reason", "directorReason");

        List<FieldError> unreadable(LocalDate today) {
            return TypedDay.past(directorSince, today).isPresent()
                    ? List.of()
                    : List.of(new FieldError(
                            "directorSince", GuestForm.filled(directorSince) == null ? "REQUIRED" : "INVALID_DAY"));
        }

        CaseDirectorRequest request(GuestForm guest, LocalDate today) {
            return new CaseDirectorRequest(
                    guest.guestPerson(),
                    guest.outsider(),
                    TypedDay.past(directorSince, today).orElse(today),
                    directorReason == null ? "" : directorReason);
        }
    }

    @GetMapping
    ModelAndView empty(Actor actor, @PathVariable UUID id, Model model) {
        var today = TypedTime.of(clock.instant()).day();
        return shown(actor, id, GuestForm.EMPTY, new DirectorForm(today, null), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView name(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("guest") GuestForm guest,
            @ModelAttribute("form") DirectorForm form,
            @RequestParam int revision,
            Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var today = DutchTime.day(clock.instant());
        var wanted = form.request(guest, today);
        var faults = new ReviewFaults()
                .unreadable(form.unreadable(today))
                .of(
                        new ReviewFaults()
                                .of(check.of(wanted), GuestForm.NAMES)
                                .all()
                                .all(),
                        DirectorForm.NAMES)
                .all();
        if (faults.any()) {
            return shown(actor, id, guest, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            api.name(actor, id, wanted, new ExpectedRevision(revision));
            return new ModelAndView("redirect:/referrals/" + id + "#case-review");
        } catch (StaleRevision overtaken) {
            model.addAttribute("overtaken", true);
            return shown(actor, id, guest, form, faults, HttpStatus.PRECONDITION_FAILED, model);
        } catch (NeedNotMet refused) {
            model.addAttribute("need", refused.missing().getFirst());
            return shown(actor, id, guest, form, faults, HttpStatus.CONFLICT, model);
        } catch (InvalidInput refused) { // somebody left meanwhile
            var wrong = new ReviewFaults().of(refused.errors(), GuestForm.NAMES).all();
            return shown(actor, id, guest, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
    }

    private ModelAndView shown(
            Actor actor, UUID id, GuestForm guest, DirectorForm form, Faults faults, HttpStatus status, Model model) {
        model.addAttribute("director", api.read(actor, id).getBody());
        model.addAttribute("referralId", id);
        model.addAttribute("guest", guest);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("people", candidates.of(actor, List.of(id)));
        return new ModelAndView("casereview/director", model.asMap(), status);
    }
}
