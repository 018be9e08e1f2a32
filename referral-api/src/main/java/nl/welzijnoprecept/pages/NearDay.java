package nl.welzijnoprecept.pages;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A day near today as people type it: di 24 nov, 24-11, morgen; or any that {@link TypedDay} reads. */
final class NearDay {
    private static final List<String> DUTCH = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final List<String> ENGLISH = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Map<String, Integer> WORDS = Map.of(
            "eergisteren",
            -2,
            "gisteren",
            -1,
            "yesterday",
            -1,
            "vandaag",
            0,
            "today",
            0,
            "morgen",
            1,
            "tomorrow",
            1,
            "overmorgen",
            2);
    private static final Pattern WEEKDAY_FIRST = Pattern.compile("(\\p{L}{2,})[., ]+(\\d.*)");
    private static final Pattern WEEKDAY = Pattern.compile("\\p{L}{2,}\\.?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})(?:[-/. ]+(\\d{2}))?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})[-. ]*(\\p{L}{3})\\p{L}*\\.?(?:[-. ]+(\\d{2}))?");
    private static final Period SLIP = Period.ofMonths(1);

    private NearDay() {}

    /** Empty for what is none, and where the day of the week is another one. */
    static Optional<LocalDate> of(String typed, LocalDate today, Towards towards) {
        var text = TypedDay.plain(typed);
        var word = WORDS.get(text);
        if (word != null) {
            return Optional.of(today.plusDays(word));
        }
        if (WEEKDAY.matcher(text).matches()) {
            return weekday(text)
                    .map(day -> today.with(
                            towards == Towards.COMING
                                    ? TemporalAdjusters.nextOrSame(day)
                                    : TemporalAdjusters.previousOrSame(day)));
        }
        var first = WEEKDAY_FIRST.matcher(text);
        if (!first.matches()) {
            return plain(text, today, towards);
        }
        var day = weekday(first.group(1));
        return plain(first.group(2), today, towards)
                .filter(found -> day.isPresent() && found.getDayOfWeek() == day.get());
    }

    private static Optional<DayOfWeek> weekday(String word) {
        var begin = word.substring(0, 2);
        var at = Math.max(DUTCH.indexOf(begin), ENGLISH.indexOf(begin));
        return at < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(at + 1));
    }

    private static Optional<LocalDate> plain(String text, LocalDate today, Towards towards) {
        var figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1), today, towards);
        }
        var words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return day(words.group(3), TypedDay.month(words.group(2)), words.group(1), today, towards);
        }
        return TypedDay.of(text, today);
    }

    private static Optional<LocalDate> day(
            @Nullable String year, int month, String day, LocalDate today, Towards towards) {
        if (year != null) {
            return day(today.getYear() / 100 * 100 + Integer.parseInt(year), month, Integer.parseInt(day));
        }
        var near = IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> day(today.getYear() + years, month, Integer.parseInt(day)))
                .flatMap(Optional::stream)
                .toList();
        return towards == Towards.COMING
                ? near.stream()
                        .filter(found -> !found.isBefore(today.minus(SLIP)))
                        .findFirst()
                : near.reversed().stream()
                        .filter(found -> !found.isAfter(today.plus(SLIP)))
                        .findFirst();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Where a day without a year is: what lies just on the other side is a slip, to be told, not a year off. */
    enum Towards {
        PAST,
        COMING
    }
}
