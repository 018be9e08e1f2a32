package nl.welzijnoprecept.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.welzijnoprecept.pages.NearDay.Towards;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A moment on a Dutch clock as people type it: a day (di 24 nov, 24-11, morgen) and a time (14:30, 14.30, 9 uur, 3 uur, half 3), in
 * two fields, or both in the first.
 */
public record TypedTime(@Nullable String day, @Nullable String time) {
    private static final Pattern TIME =
            Pattern.compile("(?:om |at )?([01]?\\d|2[0-3])(?:[:.u]([0-5]\\d)(?::\\d\\d)?)?(?: ?(?:uur|u))?");
    private static final Pattern TOGETHER = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final Pattern BOTH =
            Pattern.compile("(.+?)(?:t|[ ,]+(?:om |at )?)(\\d{1,2}[:.u]\\d\\d(?::\\d\\d)?(?: ?uur)?|\\d{1,2} ?(?:uur|u)"
                    + "|(?:half|kwart over|kwart voor|half past|quarter past|quarter to) (?:1[0-2]|[1-9]))");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:om |at )?(half|kwart over|kwart voor|half past|quarter past|quarter to) (1[0-2]|[1-9])(?: ?(?:uur|u))?");
    /** Nobody meets a client before: 3 uur and half 3 are in the afternoon, half 8 in the morning, and 03:00 is what it says. */
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);

    private static final String BETWEEN = " om ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** As it stands in the fields. */
    public static TypedTime of(Instant at) {
        var dutch = at.atZone(DutchTime.ZONE);
        return new TypedTime(DAY.format(dutch), CLOCK.format(dutch));
    }

    /** What was kept of it as one text: by {@link #text}, or by a system as a moment. */
    public static TypedTime of(@Nullable String text) {
        if (text == null) {
            return new TypedTime(null, null);
        }
        var between = text.indexOf(BETWEEN);
        if (between >= 0) {
            return new TypedTime(text.substring(0, between), text.substring(between + BETWEEN.length()));
        }
        try {
            return of(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return new TypedTime(text, null);
        }
    }

    /** As one text, however far it got; null for nothing. */
    public @Nullable String text() {
        if (isBlank(time)) {
            return isBlank(day) ? null : day;
        }
        return (day == null ? "" : day) + BETWEEN + time;
    }

    public boolean isEmpty() {
        return text() == null;
    }

    /** The moment that is meant; empty for what is none. A day without a year is a coming one. */
    public Optional<Instant> coming(LocalDate today) {
        return moment(today, Towards.COMING);
    }

    /** The moment that is meant; empty for what is none. A day without a year is one that was. */
    public Optional<Instant> past(LocalDate today) {
        return moment(today, Towards.PAST);
    }

    private Optional<Instant> moment(LocalDate today, Towards towards) {
        var read = whole();
        var clock = clock(read.time);
        return NearDay.of(lower(read.day), today, towards)
                .flatMap(found ->
                        clock.map(at -> found.atTime(at).atZone(DutchTime.ZONE).toInstant()));
    }

    /** What keeps it from being a moment, by the names of its two fields. */
    public List<FieldError> faults(String name, LocalDate today) {
        if (isEmpty()) {
            return List.of(new FieldError(name + "Day", "REQUIRED"));
        }
        var read = whole();
        var found = new ArrayList<FieldError>();
        if (NearDay.of(lower(read.day), today, Towards.COMING).isEmpty()) {
            found.add(new FieldError(name + "Day", isBlank(read.day) ? "REQUIRED" : "INVALID_DAY"));
        }
        if (clock(read.time).isEmpty()) {
            found.add(new FieldError(name + "Time", isBlank(read.time) ? "REQUIRED" : "INVALID_TIME"));
        }
        return List.copyOf(found);
    }

    /** A time that was typed behind the day is the time. */
    private TypedTime whole() {
        var both = BOTH.matcher(lower(day));
        return isBlank(time) && both.matches() ? new TypedTime(both.group(1), both.group(2)) : this;
    }

    /** Half 3 is half an hour before three. */
    private static Optional<LocalTime> spoken(String text) {
        var found = SPOKEN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var minutes = switch (found.group(1)) {
            case "half" -> -30;
            case "kwart voor", "quarter to" -> -15;
            case "half past" -> 30;
            default -> 15;
        };
        var morning = LocalTime.of(Integer.parseInt(found.group(2)) % 12, 0).plusMinutes(minutes);
        var shown = morning.getHour() < 12 ? morning : morning.minusHours(12);
        return Optional.of(byDay(shown));
    }

    private static LocalTime byDay(LocalTime said) {
        return said.isBefore(EARLIEST) ? said.plusHours(12) : said;
    }

    private static Optional<LocalTime> clock(@Nullable String typed) {
        var text = lower(typed);
        var apart = TIME.matcher(text);
        if (apart.matches()) {
            var hour = apart.group(1);
            var minutes = apart.group(2);
            var read = LocalTime.of(Integer.parseInt(hour), minutes == null ? 0 : Integer.parseInt(minutes));
            return Optional.of(hour.length() == 1 ? byDay(read) : read);
        }
        var spoken = spoken(text);
        if (spoken.isPresent()) {
            return spoken;
        }
        var together = TOGETHER.matcher(text);
        return together.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(together.group(1)), Integer.parseInt(together.group(2))))
                : Optional.empty();
    }

    private static String lower(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
