package nl.welzijnoprecept.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTimeTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "di 24 nov|14:30|2026-11-24T14:30",
                "24 nov '26|half 3|2026-11-24T14:30",
                "di 24 nov|om half 10|2026-11-24T09:30",
                "24-11|half 1|2026-11-24T12:30",
                "24-11|half 8|2026-11-24T07:30",
                "24-11|kwart over 2|2026-11-24T14:15",
                "24-11|kwart voor 12|2026-11-24T11:45",
                "24-11|kwart voor 1|2026-11-24T12:45",
                "morgen om half 3||2026-11-24T14:30",
                "24-11|3 uur|2026-11-24T15:00",
                "24-11|3|2026-11-24T15:00",
                "24-11|3u|2026-11-24T15:00",
                "24-11|3.30|2026-11-24T15:30",
                "24-11|3u30|2026-11-24T15:30",
                "24-11|3.30 uur|2026-11-24T15:30",
                "24-11|om 6 uur|2026-11-24T18:00",
                "24-11|7 uur|2026-11-24T07:00",
                "24-11|12 uur|2026-11-24T12:00",
                "24-11|half 7|2026-11-24T18:30",
                "24-11|15 uur|2026-11-24T15:00",
                "24-11|0 uur|2026-11-24T00:00",
                "24-11|03:00|2026-11-24T03:00",
                "24-11|3:00|2026-11-24T03:00",
                "24-11|03.00|2026-11-24T03:00",
                "24-11|0300|2026-11-24T03:00",
                "24-11|7 uur 's avonds|2026-11-24T19:00",
                "24-11|half 8 ’s avonds|2026-11-24T19:30",
                "24-11|3 uur 's nachts|2026-11-24T03:00",
                "24-11|11 uur 's nachts|2026-11-24T23:00",
                "24-11|6 uur 's ochtends|2026-11-24T06:00",
                "24-11|3 pm|2026-11-24T15:00",
                "24-11|9 am|2026-11-24T09:00",
                "24-11|half past 7 in the evening|2026-11-24T19:30",
                "morgen om 3 uur||2026-11-24T15:00",
                "morgen 7 uur 's avonds||2026-11-24T19:00",
                "morgen om half 8 's avonds||2026-11-24T19:30",
                "morgen 3 pm||2026-11-24T15:00",
                "24-11|half past 2|2026-11-24T14:30",
                "24-11|14.30|2026-11-24T14:30",
                "24 november|1430|2026-11-24T14:30",
                "24/11/26|14u30|2026-11-24T14:30",
                "24-11-2026|9 uur|2026-11-24T09:00",
                "24-11|3 uur|2026-11-24T15:00",
                "24-11|3|2026-11-24T15:00",
                "24-11|2.30|2026-11-24T14:30",
                "24-11|7 uur|2026-11-24T07:00",
                "24-11|12 uur|2026-11-24T12:00",
                "24-11|03:00|2026-11-24T03:00",
                "morgen 3 uur||2026-11-24T15:00",
                "2026-11-24|9|2026-11-24T09:00",
                "morgen|9 uur|2026-11-24T09:00",
                "overmorgen|om 9 uur|2026-11-25T09:00",
                "Vandaag|23:59|2026-11-23T23:59",
                "woensdag|8:05|2026-11-25T08:05",
                "Tue 24 Nov|14:30|2026-11-24T14:30",
                "2 jan|10:00|2027-01-02T10:00",
                "20-11|10:00|2026-11-20T10:00",
                "morgen 9 uur||2026-11-24T09:00",
                "24-11 14.30||2026-11-24T14:30",
                "di 24 nov 14:30||2026-11-24T14:30",
                "2026-11-24T14:30||2026-11-24T14:30",
                "di 24 november om 14:30||2026-11-24T14:30",
            })
    void a_moment_is_read_as_people_write_it(String day, String time, LocalDateTime meant) {
        assertThat(new TypedTime(day, time).coming(TODAY))
                .hasValue(meant.atZone(DutchTime.ZONE).toInstant());
        assertThat(new TypedTime(day, time).faults("next", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gisteren,2026-11-22", "vr,2026-11-20", "24-12,2025-12-24", "24-11,2026-11-24", "20 nov,2026-11-20"})
    void what_was_lies_in_the_past_but_for_a_slip(String day, LocalDate meant) {
        assertThat(new TypedTime(day, "10:00").past(TODAY))
                .hasValue(meant.atTime(10, 0).atZone(DutchTime.ZONE).toInstant());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma 24 nov|10:00|nextDay|INVALID_DAY",
                "31-2|10:00|nextDay|INVALID_DAY",
                "xx 24 nov|10:00|nextDay|INVALID_DAY",
                "24-11|25:00|nextTime|INVALID_TIME",
                "24-11|straks|nextTime|INVALID_TIME",
                "24-11||nextTime|REQUIRED",
                "|10:00|nextDay|REQUIRED",
                "||nextDay|REQUIRED",
            })
    void what_is_none_is_said_of_its_field(String day, String time, String field, String code) {
        assertThat(new TypedTime(day, time).coming(TODAY)).isEmpty();
        assertThat(new TypedTime(day, time).faults("next", TODAY))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo(field);
                    assertThat(fault.code()).isEqualTo(code);
                });
    }

    @Test
    void half_a_moment_is_kept_as_it_was_typed() {
        for (var half : new TypedTime[] {
            new TypedTime("morgen", "9 uur"),
            new TypedTime("di", null),
            new TypedTime("", "9 uur"),
            new TypedTime(null, null)
        }) {
            assertThat(TypedTime.of(half.text()).text()).isEqualTo(half.text());
        }
        assertThat(TypedTime.of("2026-11-24T13:30:00Z")).isEqualTo(new TypedTime("24-11-2026", "14:30"));
    }
}
