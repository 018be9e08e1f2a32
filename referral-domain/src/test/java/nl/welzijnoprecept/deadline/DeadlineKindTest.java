package nl.welzijnoprecept.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each clock across a holiday, and across a holiday and a pause. */
class DeadlineKindTest {
    private static final Set<String> TRIED = Set.of(
            "ASSIGNMENT",
            "ANSWER",
            "FIRST_CONTACT",
            "INTAKE",
            "FEEDBACK",
            "FOLLOW_UP",
            "LATE_FOLLOW_UP",
            "WHAT_NEXT",
            "CLOSURE_CHECK",
            "CLOSING_FEEDBACK",
            "HAND_OVER_ANSWER");

    private static final Norms NORMS = Norms.STANDARD;

    @ParameterizedTest
    @CsvSource({
        // kind, starts on, across a holiday due on, paused on, resumed on, due on then
        "ASSIGNMENT,       2026-12-24, 2026-12-29, 2026-12-24, 2027-01-04, 2027-01-06", // Christmas
        "ANSWER,           2027-04-26, 2027-05-04, 2027-04-28, 2027-05-05, 2027-05-12", // King's Day; Ascension
        "FIRST_CONTACT,    2027-03-24, 2027-04-01, 2027-03-26, 2027-03-30, 2027-04-02", // Easter Monday
        "INTAKE,           2027-05-04, 2027-05-20, 2027-05-10, 2027-05-18, 2027-05-27", // Ascension, Whit Monday
        "FEEDBACK,         2026-12-30, 2027-01-07, 2026-12-31, 2027-01-11, 2027-01-15", // New Year
        "FOLLOW_UP,        2026-11-13, 2026-12-28, 2026-12-23, 2027-01-04, 2027-01-06", // six weeks on: Christmas Day
        "LATE_FOLLOW_UP,   2027-01-27, 2027-04-28, 2027-04-26, 2027-05-03, 2027-05-04", // three months on: King's Day
        "WHAT_NEXT,        2027-05-04, 2027-05-12, 2027-05-07, 2027-05-14, 2027-05-20", // Ascension, Whit Monday
        "CLOSURE_CHECK,    2026-11-17, 2027-05-18, 2027-05-14, 2027-05-31, 2027-06-01", // six months on: Whit Monday
        "CLOSING_FEEDBACK, 2027-05-12, 2027-05-20, 2027-05-13, 2027-05-24, 2027-05-28",
        "HAND_OVER_ANSWER, 2026-12-22, 2026-12-30, 2026-12-23, 2026-12-29, 2027-01-05"
    })
    void counts_across_holidays_and_stands_still_in_a_pause(
            DeadlineKind kind,
            LocalDate start,
            LocalDate due,
            LocalDate pausedOn,
            LocalDate resumedOn,
            LocalDate dueThen) {
        var deadline = NORMS.start(kind, start);
        assertThat(deadline).isEqualTo(new Deadline(kind, start, due, 0));
        assertThat(NORMS.afterPause(deadline, pausedOn, resumedOn).on()).isEqualTo(dueThen);
    }

    @Test
    void none_is_forgotten() {
        assertThat(Arrays.stream(DeadlineKind.values())
                        .filter(DeadlineKind::hasNorm)
                        .map(Enum::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(TRIED);
    }

    @Test
    void whatever_starts_can_end_and_only_the_closure_check_starts_anew_by_itself() {
        assertThat(DeadlineKind.values())
                .allSatisfy(kind -> assertThat(kind.ends()).isNotEmpty())
                .filteredOn(kind -> !Collections.disjoint(kind.starts(), kind.ends()))
                .containsExactly(DeadlineKind.CLOSURE_CHECK);
    }
}
