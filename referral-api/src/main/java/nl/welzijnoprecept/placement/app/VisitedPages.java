package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Dates;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
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

/** Recording, in a case, that somebody came, and later whether they go on. */
@Page
@RequestMapping("/referrals/{referral}/placements/{id}")
class VisitedPages {
    private final AttendanceService attendance;
    private final FollowUpService followUps;
    private final PlacementReadService reading;
    private final PlacementViews views;
    private final Dates dates;
    private final Clock clock;

    VisitedPages(
            AttendanceService attendance,
            FollowUpService followUps,
            PlacementReadService reading,
            PlacementViews views,
            Dates dates,
            Clock clock) {
        this.attendance = attendance;
        this.followUps = followUps;
        this.reading = reading;
        this.views = views;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/attendance/new")
    ModelAndView attendance(Actor actor, @PathVariable UUID referral, @PathVariable UUID id, Model model) {
        var empty = new AttendanceForm(dates.day(today()), null, null, null);
        return shown("placement/attendance", actor, referral, id, empty, next(), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/attendance/new")
    ModelAndView attended(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @ModelAttribute("form") AttendanceForm form,
            @RequestParam String key,
            Model model) {
        var faults = kept(
                form.faults(today()),
                model,
                () -> attendance.record(
                        actor,
                        new ReferralId(referral),
                        new PlacementId(id),
                        form.request(today()),
                        new IdempotencyKey(key)));
        return faults == null
                ? back(referral, id)
                : shown(
                        "placement/attendance",
                        actor,
                        referral,
                        id,
                        form,
                        key,
                        new Faults(faults.stream().map(VisitedPages::asTyped).toList()),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        model);
    }

    @GetMapping("/follow-ups/new")
    ModelAndView followUp(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable FollowUpMoment moment,
            @RequestParam(required = false) @Nullable UUID corrects,
            Model model) {
        var empty = new FollowUpForm(moment, null, dates.day(today()), null, null, corrects);
        return shown("placement/follow-up", actor, referral, id, empty, next(), Faults.NONE, HttpStatus.OK, model);
    }

    @PostMapping("/follow-ups/new")
    ModelAndView followed(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @ModelAttribute("form") FollowUpForm form,
            @RequestParam String key,
            Model model) {
        var faults = kept(
                form.faults(today()),
                model,
                () -> followUps.record(
                        actor,
                        new ReferralId(referral),
                        new PlacementId(id),
                        form.request(today()),
                        new IdempotencyKey(key)));
        return faults == null
                ? back(referral, id)
                : shown(
                        "placement/follow-up",
                        actor,
                        referral,
                        id,
                        form,
                        key,
                        new Faults(faults),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        model);
    }

    /** What keeps it from being kept; null where it was. */
    private static @Nullable List<FieldError> kept(List<FieldError> known, Model model, Runnable keeping) {
        if (!known.isEmpty()) {
            return known;
        }
        try {
            keeping.run();
            return null;
        } catch (InvalidInput refused) {
            return refused.errors();
        } catch (NeedNotMet | StaleRevision refused) {
            model.addAttribute("problem", PlacementProblem.code(refused));
            return List.of();
        }
    }

    private static FieldError asTyped(FieldError error) {
        return error.field().equals("reasonCode") ? new FieldError("absence", error.code()) : error;
    }

    private ModelAndView shown(
            String template,
            Actor actor,
            UUID referral,
            UUID id,
            Record form,
            String key,
            Faults faults,
            HttpStatus status,
            Model model) {
        var placed = reading.read(actor, new ReferralId(referral), new PlacementId(id));
        model.addAttribute("case", CaseMention.of(placed.referral()));
        model.addAttribute("placement", views.of(placed));
        model.addAttribute("ended", placed.placement().hasEnded());
        model.addAttribute("reasons", PlacementStepPages.reasons());
        model.addAttribute("moments", Arrays.asList(FollowUpMoment.values()));
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        model.addAttribute("faults", faults);
        return new ModelAndView(template, model.asMap(), status);
    }

    private static ModelAndView back(UUID referral, UUID id) {
        return new ModelAndView("redirect:/referrals/" + referral + "/placements/" + id);
    }

    private static String next() {
        return Identifiers.next().toString();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
