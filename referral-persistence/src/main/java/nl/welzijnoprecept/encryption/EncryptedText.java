package nl.welzijnoprecept.encryption;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks a column that holds encrypted text. */
@Component
@Converter
public class EncryptedText implements AttributeConverter<String, byte[]> {
    private final TextCipher cipher;

    EncryptedText(TextCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : cipher.encrypt(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] value) {
        return value == null ? null : cipher.decrypt(value);
    }
}
