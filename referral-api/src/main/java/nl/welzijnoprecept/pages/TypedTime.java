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
    private static final Pattern BOTH = Pattern.compile(
            "(.+?)(?:t|[ ,]+(?:om |at )?)((?:\\d{1,2}[:.u]\\d\\d(?::\\d\\d)?(?: ?uur)?|\\d{1,2} ?(?:uur|u)|\\d{1,2}(?= ?(?:'s |am|pm))|"
                    + TypedClock.SPOKEN + ")" + TypedClock.PART + ")");
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
        var both = BOTH.matcher(lower(day).replace('\u2019', '\''));
        return isBlank(time) && both.matches() ? new TypedTime(both.group(1), both.group(2)) : this;
    }

    private static Optional<LocalTime> clock(@Nullable String typed) {
        return TypedClock.of(lower(typed));
    }

    private static String lower(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
