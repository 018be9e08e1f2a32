package nl.welzijnoprecept.encryption;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks a column that holds an encrypted date. */
@Component
@Converter
public class EncryptedDate implements AttributeConverter<LocalDate, byte[]> {
    private final TextCipher cipher;

    EncryptedDate(TextCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable LocalDate date) {
        return date == null ? null : cipher.encrypt(date.toString());
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(byte @Nullable [] value) {
        return value == null ? null : LocalDate.parse(cipher.decrypt(value));
    }
}
