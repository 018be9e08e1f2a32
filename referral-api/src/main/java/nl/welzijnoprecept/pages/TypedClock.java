package nl.welzijnoprecept.pages;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as people type it. What is written as a clock shows it (03:00, 3:00, 0300, 15 uur) is that time; what is written
 * as it is said (3 uur, 3.30, half 3) is a time at which people meet: one to six is in the afternoon, unless it says otherwise
 * ('s ochtends, 's avonds).
 */
final class TypedClock {
    /** In lower case, for whoever looks for a time within a longer text. */
    static final String PART =
            "(?: (?:'s )?(ochtends|morgens|middags|avonds|nachts)| in the (morning|afternoon|evening)| ?(am|pm))?";

    static final String SPOKEN =
            "(half|kwart over|kwart voor|half past|quarter past|quarter to) (1[0-2]|[1-9])(?: ?(?:uur|u))?";

    private static final Pattern IN_FIGURES =
            Pattern.compile("(\\d{1,2})(?:([:.u])([0-5]\\d)(?::\\d\\d)?)?(?: ?(?:uur|u))?" + PART);
    private static final Pattern TOGETHER = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final Pattern IN_WORDS = Pattern.compile(SPOKEN + PART);
    private static final Pattern AT = Pattern.compile("^(?:om|at) ");

    /** Nobody meets a client before: half 3 is in the afternoon, half 8 in the morning. */
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);

    private static final int NOON = 12;

    private TypedClock() {}

    /** Empty for what is none. */
    static Optional<LocalTime> of(String lowerCase) {
        var text = AT.matcher(lowerCase.replace('\u2019', '\'')).replaceFirst("");
        var figures = IN_FIGURES.matcher(text);
        if (figures.matches()) {
            var minutes = figures.group(3) == null ? 0 : Integer.parseInt(figures.group(3));
            var asOnAClock = text.startsWith("0") || ":".equals(figures.group(2));
            return figures(
                    Integer.parseInt(figures.group(1)),
                    minutes,
                    asOnAClock,
                    part(figures.group(4), figures.group(5), figures.group(6)));
        }
        var words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(words(
                    words.group(1),
                    Integer.parseInt(words.group(2)),
                    part(words.group(3), words.group(4), words.group(5))));
        }
        var together = TOGETHER.matcher(text);
        return together.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(together.group(1)), Integer.parseInt(together.group(2))))
                : Optional.empty();
    }

    private static Optional<LocalTime> figures(int hour, int minutes, boolean asOnAClock, @Nullable Part part) {
        if (hour > 23) {
            return Optional.empty();
        }
        var written = LocalTime.of(hour, minutes);
        if (part != null && hour <= NOON) {
            return Optional.of(part.of(written));
        }
        return Optional.of(asOnAClock || hour == 0 || hour >= NOON ? written : meeting(written));
    }

    /** Half 3 is half an hour before three. */
    private static LocalTime words(String begin, int hour, @Nullable Part part) {
        var minutes = switch (begin) {
            case "half" -> -30;
            case "kwart voor", "quarter to" -> -15;
            case "half past" -> 30;
            default -> 15;
        };
        var said = LocalTime.of(hour % NOON, 0).plusMinutes(minutes);
        var shown = said.getHour() < NOON ? said : said.minusHours(NOON);
        return part == null ? meeting(shown) : part.of(shown);
    }

    private static LocalTime meeting(LocalTime shown) {
        return shown.isBefore(EARLIEST) ? shown.plusHours(NOON) : shown;
    }

    private static @Nullable Part part(@Nullable String dutch, @Nullable String english, @Nullable String half) {
        var said = dutch != null ? dutch : english != null ? english : half;
        return said == null
                ? null
                : switch (said) {
                    case "ochtends", "morgens", "morning", "am" -> Part.BEFORE_NOON;
                    case "nachts" -> Part.NIGHT;
                    default -> Part.AFTER_NOON;
                };
    }

    /** Which of the two times that a clock with hands shows. */
    private enum Part {
        BEFORE_NOON,
        AFTER_NOON,
        /** Until twelve the one, after it the other. */
        NIGHT;

        private static final int EVENING = 9;

        LocalTime of(LocalTime said) {
            var shown = said.getHour() < NOON ? said : said.minusHours(NOON);
            return switch (this) {
                case BEFORE_NOON -> shown;
                case AFTER_NOON -> shown.plusHours(NOON);
                case NIGHT -> shown.getHour() >= EVENING ? shown.plusHours(NOON) : shown;
            };
        }
    }
}
