package nl.welzijnoprecept.statistics;

import static nl.welzijnoprecept.referral.ReferralStatus.COACHING;
import static nl.welzijnoprecept.referral.ReferralStatus.COMPLETED;
import static nl.welzijnoprecept.referral.ReferralStatus.DECLINED;
import static nl.welzijnoprecept.referral.ReferralStatus.UNREACHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.junit.jupiter.api.Test;

class YearCourseTest {
    private static final Minimum TEN = new Minimum(10);
    private static final Set<Gate> TO_INTAKE = EnumSet.of(Gate.ASSIGNED, Gate.CONTACTED, Gate.TAKEN_IN);
    private final List<CourseTally> tallies = new ArrayList<>();

    private void some(long count, ReferralStatus status, Set<Gate> gates, int... months) {
        IntStream.of(months)
                .forEach(month ->
                        tallies.add(new CourseTally(YearMonth.of(2026, month), new Course(status, gates), count)));
    }

    private YearCourse decided() {
        var months = new long[12];
        tallies.forEach(tally -> months[tally.month().getMonthValue() - 1] += tally.count());
        return new YearCourse(new YearTotals(months, TEN), new CourseCounts(tallies, Map.of()), TEN);
    }

    /** All but the completed and the declined are coached, so who knows how many have an outcome knows the three. */
    @Test
    void an_outcome_does_not_tell_of_a_hidden_status() {
        some(40, COACHING, TO_INTAKE, 3);
        some(10, COMPLETED, with(TO_INTAKE, Gate.COMPLETED), 3);
        some(3, DECLINED, Set.of(), 3);
        var course = decided();
        assertThat(course.count(DECLINED, 0, 11)).isNull();
        assertThat(course.count(Gate.TAKEN_IN, 0, 11)).as("53 less 50").isNull();
        assertThat(course.count(Gate.ASSIGNED, 0, 11)).isNull();
        var toldBoth = course.count(COACHING, 0, 11) != null && course.count(Gate.COMPLETED, 0, 11) != null;
        assertThat(toldBoth).as("53 less 40 less 10").isFalse();
    }

    @Test
    void who_is_many_in_each_month_is_told_of_each_month() {
        var all = IntStream.rangeClosed(1, 12).toArray();
        some(60, COMPLETED, with(TO_INTAKE, Gate.COMPLETED), all);
        some(30, COACHING, TO_INTAKE, all);
        some(20, UNREACHED, EnumSet.of(Gate.ASSIGNED), all);
        some(15, DECLINED, Set.of(), all);
        var course = decided();
        assertThat(course.count(UNREACHED, 0, 11)).isEqualTo(240);
        assertThat(course.count(UNREACHED, 4, 4)).isEqualTo(20);
        assertThat(course.count(Gate.TAKEN_IN, 2, 7)).isEqualTo(540);
        assertThat(course.count(Gate.CONTACTED, 2, 2)).isEqualTo(90);
    }

    /** Enough of the year, and not of half of it. */
    @Test
    void who_is_few_in_a_part_of_the_year_is_told_of_no_part() {
        some(40, COACHING, TO_INTAKE, 1, 4, 7, 10);
        some(12, UNREACHED, EnumSet.of(Gate.ASSIGNED), 2);
        some(2, UNREACHED, EnumSet.of(Gate.ASSIGNED), 8);
        var course = decided();
        assertThat(course.count(UNREACHED, 0, 11)).isEqualTo(14);
        assertThat(course.count(UNREACHED, 6, 11)).isNull();
        assertThat(course.count(UNREACHED, 0, 5)).as("14 less this is 2").isNull();
    }

    @Test
    void nobody_is_nobody() {
        assertThat(decided().count(UNREACHED, 0, 11)).isZero();
    }

    private static Set<Gate> with(Set<Gate> gates, Gate more) {
        var all = EnumSet.copyOf(gates);
        all.add(more);
        return all;
    }
}
