package nl.welzijnoprecept.statistics.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    private static Figures.Row row(String value, @Nullable Long count) {
        return new Figures.Row(List.of(value), count);
    }

    private static List<String> sorted(Dimension dimension, Figures.Row... rows) {
        return Arrays.stream(rows)
                .sorted(RowOrder.of(dimension))
                .map(row -> row.values().getFirst())
                .toList();
    }

    @Test
    void ages_go_up_and_unknown_comes_last() {
        assertThat(sorted(
                        Dimension.AGE_BAND,
                        row("UNKNOWN", 50L),
                        row("80+", 12L),
                        row("0-11", null),
                        row("18-39", 11L),
                        row("12-17", 40L)))
                .containsExactly("0-11", "12-17", "18-39", "80+", "UNKNOWN");
    }

    @Test
    void reasons_go_by_size_and_those_that_may_not_be_known_by_their_code() {
        assertThat(sorted(
                        Dimension.REASON,
                        row("STRESS", null),
                        row("BEREAVEMENT", 12L),
                        row("FINANCES", null),
                        row("LONELINESS", 140L)))
                .containsExactly("LONELINESS", "BEREAVEMENT", "FINANCES", "STRESS");
    }

    @Test
    void states_and_outcomes_go_as_a_case_does() {
        assertThat(sorted(Dimension.STATUS, row("COMPLETED", 10L), row("ASSIGNED", null), row("SUBMITTED", 99L)))
                .containsExactly("SUBMITTED", "ASSIGNED", "COMPLETED");
        assertThat(sorted(Dimension.OUTCOME, row("NONE", 99L), row("OWN_STRENGTH", 10L)))
                .containsExactly("OWN_STRENGTH", "NONE");
    }

    @Test
    void months_follow_each_other() {
        assertThat(sorted(Dimension.MONTH, row("2026-02", 99L), row("2026-01", null)))
                .containsExactly("2026-01", "2026-02");
    }
}
