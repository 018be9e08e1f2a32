package nl.welzijnoprecept.conversation.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** A moment as a browser's field sends it, or as people type it where the browser has no such field: 2-3-2026 10:30. */
final class TypedTime {
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(.+?)(?:T|[ ,]+(?:om |at )?)([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::\\d\\d)?");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private TypedTime() {}

    /** On a Dutch clock; empty for what is none. */
    static Optional<Instant> of(@Nullable String typed, LocalDate today) {
        var found = DAY_AND_TIME.matcher(typed == null ? "" : typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var time = LocalTime.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
        return TypedDay.of(found.group(1), today)
                .map(day -> day.atTime(time).atZone(DutchTime.ZONE).toInstant());
    }

    /** As a browser's field wants it. */
    static String field(Instant at) {
        return FIELD.format(at.atZone(DutchTime.ZONE));
    }
}
