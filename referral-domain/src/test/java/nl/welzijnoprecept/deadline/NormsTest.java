package nl.welzijnoprecept.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NormsTest {
    private static final Norms NORMS = new Norms(Map.of(), new WorkingCalendar(Set.of()));

    @Test
    void two_working_days_from_friday_is_tuesday() {
        assertThat(NORMS.due(DeadlineKind.ASSIGNMENT, LocalDate.of(2026, 11, 20))
                        .on())
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void christmas_new_year_and_weekends_do_not_count() {
        assertThat(NORMS.due(DeadlineKind.FIRST_CONTACT, LocalDate.of(2026, 12, 24))
                        .on())
                .isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void the_fifth_of_may_is_a_day_off_in_lustrum_years_only() {
        var calendar = new WorkingCalendar(Set.of());
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 5))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 5, 5))).isFalse();
    }

    @Test
    void a_closure_of_the_organisation_does_not_count() {
        var closed = new Norms(Map.of(), new WorkingCalendar(Set.of(LocalDate.of(2026, 11, 23))));
        assertThat(closed.due(DeadlineKind.ASSIGNMENT, LocalDate.of(2026, 11, 20))
                        .on())
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void six_weeks_later_on_a_holiday_becomes_the_next_working_day() {
        assertThat(NORMS.due(DeadlineKind.FOLLOW_UP, LocalDate.of(2026, 11, 13)).on())
                .isEqualTo(LocalDate.of(2026, 12, 28)); // the 25th is Christmas Day
    }

    @Test
    void an_organisation_can_set_its_own_norm() {
        var own = new Norms(
                Map.of(DeadlineKind.ASSIGNMENT, new Norm(1, Norm.Unit.WORKING_DAYS)), new WorkingCalendar(Set.of()));
        assertThat(own.due(DeadlineKind.ASSIGNMENT, LocalDate.of(2026, 11, 20)).on())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void a_pause_on_the_due_day_itself_leaves_no_day() {
        var due = new Due(DeadlineKind.INTAKE, LocalDate.of(2026, 11, 20));
        assertThat(NORMS.afterPause(due, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30))
                        .on())
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_clock_that_gives_way_to_another_began_when_that_one_did() {
        var monday = LocalDate.of(2026, 12, 21);
        for (var kind : List.of(DeadlineKind.FIRST_CONTACT, DeadlineKind.FEEDBACK, DeadlineKind.FOLLOW_UP)) {
            assertThat(NORMS.instead(NORMS.due(kind, monday), DeadlineKind.CLOSURE_CHECK))
                    .isEqualTo(NORMS.due(DeadlineKind.CLOSURE_CHECK, monday));
        }
    }
}
