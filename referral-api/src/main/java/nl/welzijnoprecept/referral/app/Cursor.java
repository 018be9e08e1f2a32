package nl.welzijnoprecept.referral.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.web.Cursors;
import org.jspecify.annotations.Nullable;

/** A place in a list as opaque text: the order it belongs to, the sorted value and the id. Holds nothing about a person. */
final class Cursor {
    private static final int PARTS = 3;

    private Cursor() {}

    static @Nullable String encode(Sort sort, @Nullable Position position) {
        return position == null
                ? null
                : Cursors.encode(sort, position.value(), position.id().value());
    }

    static @Nullable Position decode(Sort sort, @Nullable String cursor) {
        return Cursors.decode(
                cursor,
                PARTS,
                parts -> parts.get(0).equals(sort.name()) && isValue(sort, parts.get(1))
                        ? new Position(parts.get(1), new ReferralId(UUID.fromString(parts.get(2))))
                        : null);
    }

    private static boolean isValue(Sort sort, String value) {
        if (sort == Sort.DUE_ON && value.isEmpty()) {
            return true; // has no due date
        }
        return Cursors.isKnown(
                switch (sort) {
                    case DUE_ON -> LocalDate.parse(value);
                    case SUBMITTED_AT_DESCENDING ->
                        Instant.parse(value).atOffset(ZoneOffset.UTC).toLocalDate();
                });
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
