package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.OneLookService;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.pages.ShownPart;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.LastStep;
import nl.welzijnoprecept.referral.Need;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All that the page of one case shows, to the practice or to the team. */
@Component
class CaseModel {
    private final ReadService reading;
    private final ReferralViews views;
    private final List<CasePart> parts;
    private final CaseGrantService grants;
    private final OneLookService together;
    private final Clock clock;

    CaseModel(
            ReadService reading,
            ReferralViews views,
            List<CasePart> parts,
            CaseGrantService grants,
            OneLookService together,
            Clock clock) {
        this.reading = reading;
        this.together = together;
        this.grants = grants;
        this.views = views;
        this.parts = parts;
        this.clock = clock;
    }

    static boolean isForTeam(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    /** With the parts that features add: each reads by itself, and all are one look. */
    void fill(Model model, Actor actor, UUID id) {
        together.look(() -> fillAll(model, actor, id));
    }

    private Model fillAll(Model model, Actor actor, UUID id) {
        var referral = fillHead(model, actor, id);
        var shown = parts.stream()
                .filter(part -> part.isFor(actor))
                .flatMap(part -> shown(part, actor, id))
                .toList();
        model.addAttribute("parts", shown);
        return model.addAttribute(
                "owes", !referral.status().isOpen() && shown.stream().anyMatch(ShownPart::owes));
    }

    /** Who it is, where it is, and what can be done. */
    ReferralView fillHead(Model model, Actor actor, UUID id) {
        var shown = reading.read(actor, new ReferralId(id));
        var view = views.of(actor, shown);
        var last = last(shown.referral(), view, actor);
        model.addAttribute("referral", view);
        model.addAttribute("silence", silence(shown.referral()));
        var unmet = unmet(actor, view);
        model.addAttribute(
                "steps", CaseSteps.of(view.allowedSteps(), actor, step -> unmet.getOrDefault(step, List.of())));
        model.addAttribute("last", last);
        model.addAttribute("undoUntil", last == null ? null : last.takenAt().plus(Referral.UNDO_WITHIN));
        if (isForTeam(actor)) {
            var head = CaseHead.of(shown, view, actor, clock.instant());
            model.addAttribute("head", head);
            if (head.readOnly()) {
                model.addAttribute(
                        "looking", grants.own(actor, new ReferralId(id)).orElse(null));
            }
            model.addAttribute("mayJudge", actor.role().has(Permission.RESOLVE_DUPLICATES));
        }
        return view;
    }

    /** Why the referrer hears nothing of it, by the code of what is missing; null where they may hear. */
    private @Nullable String silence(Referral referral) {
        var today = DutchTime.day(clock.instant());
        if (referral.isPermitted(Purpose.FEEDBACK, today)) {
            return null;
        }
        return referral.sharing().isGiven(Purpose.FEEDBACK) ? "PERMISSION" : "FEEDBACK_PERMISSION";
    }

    /** What somebody else did says how it goes, to whom that may be told. */
    private static @Nullable LastStep last(Referral referral, ReferralView view, Actor actor) {
        var last = referral.lastStep();
        return last != null && (view.progressShared() || actor.is(last.takenBy())) ? last : null;
    }

    /** Of the steps that are there, what has to happen before them and did not. */
    Map<Step, List<Need>> unmet(Actor actor, ReferralView view) {
        var asking = view.allowedSteps().stream()
                .filter(step -> step != Step.UNDO && step.asksForProgress())
                .toList();
        return asking.isEmpty() ? Map.of() : reading.unmet(actor, new ReferralId(view.id()), asking);
    }

    /** A file can be open to a reader who does not work on it: what belongs to the work is then not there for them. */
    private static Stream<ShownPart> shown(CasePart part, Actor actor, UUID id) {
        try {
            return Stream.of(ShownPart.of(part, actor, id));
        } catch (NotFound notTheirs) {
            return Stream.empty();
        }
    }
}
