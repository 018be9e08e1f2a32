package nl.welzijnoprecept.referral.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import org.jspecify.annotations.Nullable;

/** A place in a list as opaque text: the order it belongs to, the sorted value and the id. Holds nothing about a person. */
final class Cursor {
    private static final int PARTS = 3;

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
            if (parts.length == PARTS && parts[0].equals(sort.name())) {
                return new Position(parts[1], new ReferralId(UUID.fromString(parts[2])));
            }
        } catch (IllegalArgumentException e) {
            // Not Base64, or not an id: no cursor of ours, as below.
        }
        throw new InvalidInput("cursor", "INVALID_CURSOR");
    }
}
