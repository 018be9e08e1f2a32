package nl.welzijnoprecept.referral.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.stream.Stream;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.ReferralState;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A state as encrypted JSON: it can tell how a case ended, and with whom it went on. */
@Component
@Converter
class EncryptedState implements AttributeConverter<ReferralState, byte[]> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TextCipher cipher;

    EncryptedState(TextCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable ReferralState state) {
        return state == null ? null : cipher.encrypt(JSON.writeValueAsString(state));
    }

    @Override
    public @Nullable ReferralState convertToEntityAttribute(byte @Nullable [] value) {
        return value == null ? null : read(JSON.readTree(cipher.decrypt(value)));
    }

    private static ReferralState read(JsonNode kept) {
        if (kept.has("deadlines")) {
            return JSON.treeToValue(kept, ReferralState.class);
        }
        // Of before the clocks were lines of their own: one ran, and another stood still during a pause.
        var since = DutchTime.day(Instant.parse(kept.get("since").asString()));
        var clocks = Stream.of(kept.path("due"), kept.path("pause").path("stopped"))
                .filter(JsonNode::isObject)
                .map(clock -> JSON.treeToValue(clock, Due.class))
                .map(due -> new Deadline(due.kind(), since, due.on(), 0))
                .toList();
        var now = ((ObjectNode) kept).putPOJO("deadlines", new Deadlines(clocks));
        return JSON.treeToValue(now, ReferralState.class);
    }
}
