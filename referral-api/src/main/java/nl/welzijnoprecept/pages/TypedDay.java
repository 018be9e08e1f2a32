package nl.welzijnoprecept.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as people type or paste it: 2-3-1948, 02/03/48, 2 maart 1948, 2 maart '48, 02031948, 1948-03-02. */
public final class TypedDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> OTHERWISE =
            List.of("jan", "feb", "mrt", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> IN_ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]+(\\d{1,2})[-/. ]+(\\d{1,2})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:\\p{L}+,? +)?(\\d{1,2})[-. ]+(\\p{L}{3})\\p{L}*[-. ]+(\\d{4}|\\d{2})");

    private static final Pattern CENTURY_LEFT_OUT = Pattern.compile("['’‘`´](?=\\d{2}$)");

    /** As word processors write it. */
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2007\\u202F\\t]");
    /** Behind a birth date, as systems of practices show it. */
    private static final Pattern GENDER = Pattern.compile("(?<=\\d)[ ,]+\\(?(?:v|m|vrouw|man)\\)?$");

    private TypedDay() {}

    /**
     * The day that is meant; empty for what is none. A year of two figures is the last such year that had begun by today.
     *
     * @param today whose century it is
     */
    public static Optional<LocalDate> of(@Nullable String typed, LocalDate today) {
        var text = typed == null ? "" : plain(typed);
        return match(DAY_FIRST, text)
                .flatMap(found -> day(year(found.group(3), today), number(found, 2), number(found, 1)))
                .or(() -> match(YEAR_FIRST, text)
                        .flatMap(found -> day(number(found, 1), number(found, 2), number(found, 3))))
                .or(() -> match(TOGETHER, text)
                        .flatMap(found -> day(number(found, 3), number(found, 2), number(found, 1))))
                .or(() -> match(IN_WORDS, text)
                        .flatMap(found -> day(year(found.group(3), today), month(found.group(2)), number(found, 1))));
    }

    /** A day to come, which may go without a year: di 24 nov, 24-11, morgen. */
    public static Optional<LocalDate> coming(@Nullable String typed, LocalDate today) {
        return typed == null ? Optional.empty() : NearDay.of(typed, today, NearDay.Towards.COMING);
    }

    /** A day that was, which may go without a year: ma 23 nov, 23-11, gisteren. */
    public static Optional<LocalDate> past(@Nullable String typed, LocalDate today) {
        return typed == null ? Optional.empty() : NearDay.of(typed, today, NearDay.Towards.PAST);
    }

    /** Without the mark that people put before a year of two figures, and what comes along from a letter or another system. */
    static String plain(String typed) {
        var text = BLANK.matcher(DASH.matcher(typed).replaceAll("-")).replaceAll(" ");
        return CENTURY_LEFT_OUT
                .matcher(GENDER.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst(""))
                .replaceFirst("");
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String figures, LocalDate today) {
        var year = Integer.parseInt(figures);
        if (figures.length() == 4) {
            return year;
        }
        var century = today.getYear() / 100 * 100;
        return century + year > today.getYear() ? century - 100 + year : century + year;
    }

    /** From 1; 0, which is none, for a word that names none. */
    static int month(String begin) {
        return Math.max(MONTHS.indexOf(begin), Math.max(OTHERWISE.indexOf(begin), IN_ENGLISH.indexOf(begin))) + 1;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
