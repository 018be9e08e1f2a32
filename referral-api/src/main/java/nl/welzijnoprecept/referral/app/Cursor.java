package nl.welzijnoprecept.referral.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import org.jspecify.annotations.Nullable;

/** A place in a list as opaque text: the order it belongs to, the sorted value and the id. Holds nothing about a person. */
final class Cursor {
    private static final int PARTS = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Cursor() {}

    static @Nullable String encode(Sort sort, @Nullable Position position) {
        if (position == null) {
            return null;
        }
        var text = sort + "|" + position.value() + "|" + position.id().value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    static @Nullable Position decode(Sort sort, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\|", -1);
            if (parts.length == PARTS && parts[0].equals(sort.name()) && isValue(sort, parts[1])) {
                return new Position(parts[1], new ReferralId(UUID.fromString(parts[2])));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not Base64, no id or no moment: no cursor of ours, as below.
        }
        throw new InvalidInput("cursor", "INVALID_CURSOR");
    }

    /** PostgreSQL knows fewer years than Java; a cursor of ours never leaves ours. */
    private static boolean isValue(Sort sort, String value) {
        if (sort == Sort.DUE_ON && value.isEmpty()) {
            return true; // has no due date
        }
        var day = switch (sort) {
            case DUE_ON -> LocalDate.parse(value);
            case SUBMITTED_AT_DESCENDING ->
                Instant.parse(value).atOffset(ZoneOffset.UTC).toLocalDate();
        };
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The fault of a cursor, to be told together with other faults; of any order when that is not known. */
    static List<FieldError> faults(Collection<Sort> possible, @Nullable String cursor) {
        var faults = List.<FieldError>of();
        for (var sort : possible) {
            try {
                decode(sort, cursor);
                return List.of();
            } catch (InvalidInput invalid) {
                faults = invalid.errors();
            }
        }
        return faults;
    }
}
