package nl.welzijnoprecept.referral.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.ReferralState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

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
        return value == null ? null : JSON.readValue(cipher.decrypt(value), ReferralState.class);
    }
}
