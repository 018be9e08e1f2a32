package nl.welzijnoprecept.activity.app;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of the week as iCalendar has them: {@code MO,TU}. */
final class HsdsDays {
    private static final int LETTERS = 2;

    private HsdsDays() {}

    static String of(Collection<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.name().substring(0, LETTERS))
                .collect(Collectors.joining(","));
    }

    /** What is no such day stays as it is, and is refused later. */
    static String names(String days) {
        return Arrays.stream(days.split(",", -1))
                .map(String::strip)
                .map(letters -> Stream.of(DayOfWeek.values())
                        .map(Enum::name)
                        .filter(day -> letters.length() == LETTERS && day.startsWith(letters))
                        .findFirst()
                        .orElse(letters))
                .collect(Collectors.joining(ActivityColumns.BETWEEN));
    }
}
