package nl.welzijnoprecept.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Moved;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.StatusChange;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** All that a referrer was and is to hear of one referral. Each method answers the lines that are new or changed. */
public record Owed(List<FeedbackDue> all) {
    public Owed {
        all = List.copyOf(all);
    }

    /** Whether a step can change anything of it: while the status stays, nothing comes to be owed and nothing is overtaken. */
    public static boolean isTouchedBy(Moved moved) {
        return moved.change().from() != moved.change().to();
    }

    /** After a step. */
    public List<FeedbackDue> after(Moved moved, FeedbackDueId fresh) {
        return moved.undone().map(undone -> afterUndoing(undone, moved)).orElseGet(() -> afterTaking(moved, fresh));
    }

    private List<FeedbackDue> afterTaking(Moved moved, FeedbackDueId fresh) {
        var referral = moved.referral();
        var at = moved.change().takenAt();
        var changed = new ArrayList<>(all.stream()
                .filter(due -> due.isOpen() && !due.moment().isTimely(referral.status()))
                .map(due -> due.ended(DueEnd.overtaken(referral.revision(), at)))
                .toList());
        if (moved.isReferrerToHear()) {
            FeedbackMoment.after(moved.change().step())
                    .filter(moment -> !isOwed(moment))
                    .map(moment -> new FeedbackDue(fresh, referral.id(), moment, at, referral.revision(), null, null))
                    .ifPresent(changed::add);
        }
        return changed;
    }

    /** What the step brought is gone, unless somebody settled it; and what it overtook is owed again, where that is allowed. */
    private List<FeedbackDue> afterUndoing(StatusChange undone, Moved moved) {
        var at = moved.change().takenAt();
        var changed = new ArrayList<>(all.stream()
                .filter(due -> due.isOpen() && isOf(undone, due.revision()))
                .map(due -> due.ended(DueEnd.of(DueEnd.Way.UNDONE, at)))
                .toList());
        if (isPermitted(moved.referral(), at)) {
            all.stream()
                    .filter(due -> due.end() != null && isOf(undone, due.end().revision()))
                    .map(FeedbackDue::open)
                    .forEach(changed::add);
        }
        return changed;
    }

    private static boolean isOf(StatusChange undone, @Nullable Integer revision) {
        return revision != null && revision == undone.revision();
    }

    /** After something within the case: an activity that started, or that the client lets nothing be told any more. */
    public List<FeedbackDue> after(
            Milestone milestone, Referral referral, @Nullable UUID in, FeedbackDueId fresh, Instant now) {
        if (milestone == Milestone.SILENCED) {
            return ended(DueEnd.of(DueEnd.Way.SILENCED, now));
        }
        var moment = FeedbackMoment.ACTIVITY_STARTED;
        return milestone == Milestone.ACTIVITY_STARTED
                        && moment.isTimely(referral.status())
                        && isPermitted(referral, now)
                        && !isOwed(moment)
                ? List.of(new FeedbackDue(fresh, referral.id(), moment, now, null, in, null))
                : List.of();
    }

    /** After the referrer was told. */
    public List<FeedbackDue> after(Feedback feedback) {
        return all.stream()
                .filter(due -> due.isOpen() && feedback.moment().tells(due.moment()))
                .map(due -> due.ended(DueEnd.told(feedback)))
                .toList();
    }

    /** Somebody says why it need not be told. What was dismissed before stays as it was: then nothing changes. */
    public Optional<FeedbackDue> dismissed(FeedbackDue due, DismissalReason reason, Actor actor, Instant now) {
        if (due.end() == null) {
            return Optional.of(due.ended(DueEnd.dismissed(reason, actor.id(), now)));
        }
        if (due.end().way() == DueEnd.Way.DISMISSED) {
            return Optional.empty();
        }
        throw new NeedNotMet(Set.of(FeedbackNeed.OPEN_FEEDBACK_DUE));
    }

    /** What the clocks make of it that this need not be told: nothing, as long as something else is owed by the same one. */
    public Set<Milestone> milestonesWithout(FeedbackDue gone) {
        var shared = all.stream()
                .anyMatch(due -> due.isOpen()
                        && !due.id().equals(gone.id())
                        && due.moment().milestones().equals(gone.moment().milestones()));
        return shared ? Set.of() : gone.moment().milestones();
    }

    private List<FeedbackDue> ended(DueEnd how) {
        return all.stream()
                .filter(FeedbackDue::isOpen)
                .map(due -> due.ended(how))
                .toList();
    }

    private boolean isOwed(FeedbackMoment moment) {
        return all.stream().anyMatch(due -> due.isOpen() && due.moment() == moment);
    }

    private static boolean isPermitted(Referral referral, Instant now) {
        return referral.isPermitted(Purpose.FEEDBACK, DutchTime.day(now));
    }
}
