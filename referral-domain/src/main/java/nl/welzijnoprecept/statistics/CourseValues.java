package nl.welzijnoprecept.statistics;

import java.util.List;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** Status or outcome as a dimension: which values occur is told of the year and of no part of it. */
final class CourseValues implements Values {
    private final YearTotals totals;
    private final YearCourse course;
    private final boolean ofOutcome;
    private final List<String> occurring;

    CourseValues(YearTotals totals, YearCourse course, Dimension dimension, List<String> occurring) {
        this.totals = totals;
        this.course = course;
        this.ofOutcome = dimension == Dimension.OUTCOME;
        this.occurring = occurring;
    }

    @Override
    public boolean isTellable() {
        return course.isTellable() && (!ofOutcome || course.answers(Fact.OUTCOME) != null);
    }

    @Override
    public int present(String value) {
        return occurring.contains(value) ? totals.touchedBy(0, 11) : 0;
    }

    @Override
    public int alone(String value) {
        return occurring.size() == 1 ? present(value) : 0;
    }

    @Override
    public @Nullable Long count(String value, int from, int to) {
        if (!occurring.contains(value) || totals.touchedBy(from, to) == 0) {
            return 0L;
        }
        if (!isTellable() || totals.total(from, to) == null) {
            return null;
        }
        if (!ofOutcome) {
            return course.count(ReferralStatus.valueOf(value), from, to);
        }
        return value.equals(Fact.NONE) ? withoutOutcome(from, to) : course.count(Fact.OUTCOME, value, from, to);
    }

    private @Nullable Long withoutOutcome(int from, int to) {
        var total = totals.total(from, to);
        var completed = course.count(Gate.COMPLETED, from, to);
        return total == null || completed == null ? null : Long.valueOf(total - completed);
    }
}
