package nl.welzijnoprecept.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMonthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11",
                "11-2026",
                "11/2026",
                "november 2026",
                " Nov 2026 ",
                "nov '26",
                "11\u20112026",
                "11 2026"
            })
    void a_month_is_read_however_it_is_written(String typed) {
        assertThat(TypedMonth.of(typed, TODAY)).isEqualTo("2026-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-2026", "2026", "vorige maand", "", "2026-13"})
    void what_is_none_stays_as_it_was_typed(String typed) {
        assertThat(TypedMonth.of(typed, TODAY)).isEqualTo(typed);
    }

    @Test
    void what_was_not_asked_is_not_there() {
        assertThat(TypedMonth.of(null, TODAY)).isNull();
    }
}
