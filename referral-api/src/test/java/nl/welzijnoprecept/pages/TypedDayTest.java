package nl.welzijnoprecept.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2-3-1948|1948-03-02",
                "2 maart '48|1948-03-02",
                "2 mrt ’48|1948-03-02",
                "2-3-'48|1948-03-02",
                "02-03-1948|1948-03-02",
                "2‑3‑1948|1948-03-02",
                "2–3–1948|1948-03-02",
                "2 maart 1948|1948-03-02",
                "02-03-1948 V|1948-03-02",
                "02-03-1948 (m)|1948-03-02",
                "2/3/1948|1948-03-02",
                "02.03.1948|1948-03-02",
                "2 3 1948|1948-03-02",
                "2 - 3 - 1948|1948-03-02",
                "02031948|1948-03-02",
                "1948-03-02|1948-03-02",
                "1948/3/2|1948-03-02",
                "2 maart 1948|1948-03-02",
                "  2 Maart 1948 |1948-03-02",
                "2 mrt 1948|1948-03-02",
                "2 mrt. 1948|1948-03-02",
                "2-mrt-48|1948-03-02",
                "dinsdag 2 maart 1948|1948-03-02",
                "di 2 maart 1948|1948-03-02",
                "2 March 1948|1948-03-02",
                "1 mei 2015|2015-05-01",
                "31 okt 1999|1999-10-31",
                "2-3-48|1948-03-02",
                "2-3-26|2026-03-02",
                "2-3-27|1927-03-02",
                "29-2-2024|2024-02-29",
            })
    void a_day_is_read_as_people_write_it(String typed, LocalDate meant) {
        assertThat(TypedDay.of(typed, TODAY)).hasValue(meant);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "31-2-1948",
                "29-2-2023",
                "2-13-1948",
                "maart 1948",
                "2 foo 1948",
                "20260",
                "1-1-1",
                "gisteren",
                "2-3-1948 x"
            })
    void what_is_no_day_is_none(String typed) {
        assertThat(TypedDay.of(typed, TODAY)).isEmpty();
    }
}
