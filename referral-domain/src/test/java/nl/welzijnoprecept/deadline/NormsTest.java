package nl.welzijnoprecept.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormsTest {
    private static final Norms NORMS = Norms.STANDARD;

    @Test
    void two_working_days_from_friday_is_tuesday() {
        assertThat(NORMS.start(DeadlineKind.ASSIGNMENT, LocalDate.of(2026, 11, 20))
                        .on())
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void christmas_new_year_and_weekends_do_not_count() {
        assertThat(NORMS.start(DeadlineKind.FIRST_CONTACT, LocalDate.of(2026, 12, 24))
                        .on())
                .isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void the_fifth_of_may_is_a_day_off_in_lustrum_years_only() {
        var calendar = WorkingCalendar.national();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 5))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 5, 5))).isFalse();
    }

    @Test
    void a_closure_of_the_organisation_does_not_count() {
        var closed =
                new Norms(Map.of(), new WorkingCalendar(Set.of(LocalDate.of(2026, 11, 23)), LiberationDay.LUSTRUM));
        assertThat(closed.start(DeadlineKind.ASSIGNMENT, LocalDate.of(2026, 11, 20))
                        .on())
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void six_weeks_later_on_a_holiday_becomes_the_next_working_day() {
        assertThat(NORMS.start(DeadlineKind.FOLLOW_UP, LocalDate.of(2026, 11, 13))
                        .on())
                .isEqualTo(LocalDate.of(2026, 12, 28)); // the 25th is Christmas Day
    }

    @Test
    void an_organisation_can_set_its_own_norm() {
        var own = new Norms(
                Map.of(DeadlineKind.ASSIGNMENT, new Norm(1, Norm.Unit.WORKING_DAYS)), WorkingCalendar.national());
        assertThat(own.start(DeadlineKind.ASSIGNMENT, LocalDate.of(2026, 11, 20))
                        .on())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void a_pause_on_the_due_day_itself_leaves_no_day() {
        var due = new Deadline(DeadlineKind.INTAKE, LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 20), 0);
        assertThat(NORMS.afterPause(due, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30)))
                .isEqualTo(new Deadline(due.kind(), due.startedOn(), LocalDate.of(2026, 11, 30), 6));
    }

    @Test
    void a_pause_that_ends_in_a_weekend_leaves_no_work_for_that_weekend() {
        var due = new Deadline(DeadlineKind.INTAKE, LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 20), 0);
        assertThat(NORMS.afterPause(due, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 28))
                        .on())
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void another_norm_counts_from_the_same_day_and_gives_what_a_pause_gave() {
        var paused = NORMS.afterPause(
                NORMS.start(DeadlineKind.INTAKE, LocalDate.of(2026, 11, 16)),
                LocalDate.of(2026, 11, 18),
                LocalDate.of(2026, 11, 25));
        assertThat(paused.extendedBy()).isEqualTo(5);
        var shorter =
                new Norms(Map.of(DeadlineKind.INTAKE, new Norm(7, Norm.Unit.WORKING_DAYS)), WorkingCalendar.national());
        assertThat(shorter.again(paused))
                .isEqualTo(new Deadline(DeadlineKind.INTAKE, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 2), 5));
        assertThat(NORMS.again(paused)).isEqualTo(paused);
    }

    @ParameterizedTest
    @CsvSource({"LUSTRUM,2026,true", "LUSTRUM,2025,false", "EVERY_YEAR,2026,false", "NEVER,2025,true"})
    void an_organisation_says_whether_the_fifth_of_may_is_a_day_off(LiberationDay setting, int year, boolean worked) {
        var calendar = new WorkingCalendar(Set.of(), setting);
        assertThat(calendar.isWorkingDay(LocalDate.of(year, 5, 5))).isEqualTo(worked);
        assertThat(calendar.holidays(year).contains(LocalDate.of(year, 5, 5))).isEqualTo(!worked);
    }
}
