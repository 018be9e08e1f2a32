package nl.welzijnoprecept.oversight.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import nl.welzijnoprecept.accesslog.AccessLogPage.Position;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which part of the log: so many lines, after a place. */
record PartParameters(
        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 500, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 500; 100 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    private static final int DEFAULT_LIMIT = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    int toLimit() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        try {
            toPosition();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors();
        }
    }

    static @Nullable String cursor(@Nullable Position position) {
        if (position == null) {
            return null;
        }
        var text = position.recordedAt() + "|" + position.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Nullable
    Position toPosition() {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\|", -1);
            var at = Instant.parse(parts[0]);
            var year = at.atOffset(ZoneOffset.UTC).getYear();
            if (parts.length == 2 && year >= FIRST_YEAR && year <= LAST_YEAR) {
                return new Position(at, Long.parseLong(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not Base64, no moment or no number: no cursor of ours, as below.
        }
        throw new InvalidInput("cursor", "INVALID_CURSOR");
    }
}
