package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.pages.Dates;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.PlacementNeed;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Forms in which something is recorded of somebody's placement: shown, kept, and shown again with what is wrong. */
@Component
class PlacementForms {
    private final PlacementReadService reading;
    private final PlacementViews views;
    private final CaseWork work;
    private final Dates dates;
    private final Clock clock;

    PlacementForms(PlacementReadService reading, PlacementViews views, CaseWork work, Dates dates, Clock clock) {
        this.reading = reading;
        this.views = views;
        this.work = work;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Which form it is, and of which placement.
     *
     * @param names what fields are called in it that have another name in the API
     */
    record Form(String template, UUID referral, UUID placement, Map<String, String> names) {
        ReferralId within() {
            return new ReferralId(referral);
        }

        PlacementId id() {
            return new PlacementId(placement);
        }

        private FieldError asTyped(FieldError error) {
            return new FieldError(names.getOrDefault(error.field(), error.field()), error.code());
        }
    }

    /** The day that forms of this kind begin with, and the last that can be told of. */
    LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** As somebody would type it. */
    String typedToday() {
        return dates.day(today());
    }

    /** With nothing typed yet: where nothing can be recorded any more, it is refused before it is. */
    ModelAndView begun(Actor actor, Form form, Record typed, Model model) {
        work.of(actor, form.referral()).requireOpen(PlacementNeed.OPEN_REFERRAL);
        return shown(actor, form, typed, Identifiers.next().toString(), Faults.NONE, HttpStatus.OK, model);
    }

    /** Keeps it, or shows what keeps it from being kept, with all that was typed. */
    ModelAndView kept(
            Actor actor, Form form, Record typed, String key, List<FieldError> known, Runnable keeping, Model model) {
        var faults = known;
        if (faults.isEmpty()) {
            try {
                keeping.run();
                return new ModelAndView("redirect:/referrals/" + form.referral() + "/placements/" + form.placement());
            } catch (InvalidInput refused) {
                faults = refused.errors();
            } catch (NeedNotMet | StaleRevision refused) {
                model.addAttribute("problem", PlacementProblem.code(refused));
            }
        }
        var asTyped = new Faults(faults.stream().map(form::asTyped).toList());
        return shown(actor, form, typed, key, asTyped, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private ModelAndView shown(
            Actor actor, Form form, Record typed, @Nullable String key, Faults faults, HttpStatus status, Model model) {
        var placed = reading.read(actor, form.within(), form.id());
        model.addAttribute("case", CaseMention.of(placed.referral()));
        model.addAttribute("placement", views.of(placed));
        model.addAttribute("ended", placed.placement().hasEnded());
        model.addAttribute("reasons", PlacementStepPages.reasons());
        model.addAttribute("moments", Arrays.asList(FollowUpMoment.values()));
        model.addAttribute("form", typed);
        model.addAttribute("key", key);
        model.addAttribute("faults", faults);
        return new ModelAndView(form.template(), model.asMap(), status);
    }
}
