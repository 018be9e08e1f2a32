package nl.welzijnoprecept.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The clocks of one case: no two of a kind, the most urgent first. */
public record Deadlines(List<Deadline> all) {
    public static final Deadlines NONE = new Deadlines(List.of());

    public Deadlines {
        all = all.stream()
                .sorted(Comparator.comparing(Deadline::on).thenComparing(Deadline::kind))
                .toList();
    }

    public Optional<Deadline> of(DeadlineKind kind) {
        return all.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** Whether that day lies before what the client is to be asked about had begun. */
    public boolean isBeforeTakingPart(LocalDate day) {
        return of(DeadlineKind.FOLLOW_UP)
                .or(() -> of(DeadlineKind.LATE_FOLLOW_UP))
                .filter(asked -> day.isBefore(asked.startedOn()))
                .isPresent();
    }

    /** The most urgent of those that run. */
    public Optional<Due> next(boolean paused) {
        return all.stream()
                .filter(each -> paused == (each.kind() == DeadlineKind.RESUMPTION))
                .findFirst()
                .map(Deadline::due);
    }

    /** What runs after all of this happened at once. */
    public Deadlines at(Collection<Milestone> milestones, LocalDate day, Norms norms, boolean toReferrer) {
        var after = this;
        for (var milestone : milestones) {
            after = after.at(milestone, day, norms, toReferrer);
        }
        return after;
    }

    /**
     * What runs after something happened: what it ends has ended, what it starts has started, and what runs already goes
     * on as it is.
     *
     * @param toReferrer whether the client lets the referrer hear how it goes
     */
    private Deadlines at(Milestone milestone, LocalDate day, Norms norms, boolean toReferrer) {
        var after = new ArrayList<>(without(each -> isEnded(each, milestone)).all);
        for (var kind : DeadlineKind.values()) {
            if (kind.isStartedBy(milestone)
                    && kind.hasNorm()
                    && (toReferrer || !kind.isForReferrer())
                    && after.stream().noneMatch(each -> each.kind() == kind)) {
                after.add(norms.start(kind, day));
            }
        }
        return new Deadlines(after);
    }

    /**
     * With the clocks of what is still to be asked: the answer of one activity is none of another, and who goes on with one
     * after all is asked as well. What runs for an activity that was asked about or has ended goes on for the next.
     *
     * @param before what ran before
     * @param kinds  of which kinds
     */
    public Deadlines asking(Unasked unasked, Deadlines before, Collection<DeadlineKind> kinds, Norms norms) {
        var after = this;
        for (var kind : kinds) {
            var since = unasked.since(kind);
            var runs = after.of(kind)
                    .filter(each -> since == null || !each.startedOn().isBefore(since));
            if (since != null && runs.isEmpty()) {
                after = after.with(before.of(kind)
                        .filter(ran -> ran.startedOn().equals(since))
                        .orElseGet(() -> norms.start(kind, since)));
            }
        }
        return after;
    }

    /** The same, of what ran before: what a conversation has ended is not asked anew. */
    public Deadlines asking(Unasked unasked, Deadlines before, Norms norms) {
        return asking(unasked, before, before.kinds(), norms);
    }

    private boolean isEnded(Deadline deadline, Milestone milestone) {
        var kind = deadline.kind();
        if (!kind.isEndedBy(milestone)) {
            return false;
        }
        var before = kind.after();
        // One conversation is one follow-up: the second waits for another. What ends a case ends both.
        return before == null
                || !milestone.equals(Milestone.FOLLOWED_UP)
                || of(before).isEmpty();
    }

    /** With a day that somebody named. */
    public Deadlines with(Deadline named) {
        var after = new ArrayList<>(without(each -> each.kind() == named.kind()).all);
        after.add(named);
        return new Deadlines(after);
    }

    /** What runs once a pause has ended: each has the days again that it had left. */
    public Deadlines afterPause(LocalDate pausedOn, LocalDate today, Norms norms) {
        return new Deadlines(without(each -> each.kind() == DeadlineKind.RESUMPTION).all.stream()
                .map(each -> norms.afterPause(each, pausedOn, today))
                .toList());
    }

    /**
     * What runs once a step is undone: what ran before it, but for what work has ended since; and what work has started.
     *
     * @param before what ran before the step
     * @param by     what the step was
     */
    public Deadlines undone(Deadlines before, Collection<Milestone> by) {
        Predicate<Deadline> ended = each -> by.stream().anyMatch(each.kind()::isEndedBy);
        Predicate<Deadline> started = each -> by.stream().anyMatch(each.kind()::isStartedBy);
        var kinds = kinds();
        var result = new ArrayList<>(before.all.stream()
                .filter(each -> kinds.contains(each.kind()) || ended.test(each))
                .toList());
        var kept = before.kinds();
        all.stream()
                .filter(each -> !kept.contains(each.kind()) && !started.test(each))
                .forEach(result::add);
        return new Deadlines(result);
    }

    private Set<DeadlineKind> kinds() {
        return all.stream().map(Deadline::kind).collect(Collectors.toSet());
    }

    private Deadlines without(Predicate<Deadline> gone) {
        return new Deadlines(all.stream().filter(gone.negate()).toList());
    }
}
