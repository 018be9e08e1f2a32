package nl.welzijnoprecept.referral.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.encryption.EncryptedDate;
import nl.welzijnoprecept.encryption.EncryptedText;
import org.jspecify.annotations.NullUnmarked;

/** The columns about the client. */
@Embeddable
@NullUnmarked // filled by Hibernate
class ClientColumns {
    @Convert(converter = EncryptedText.class)
    public String givenName;

    @Convert(converter = EncryptedText.class)
    public String familyName;

    @Convert(converter = EncryptedDate.class)
    public LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    public Gender gender;

    @Convert(converter = EncryptedText.class)
    public String phone;

    @Convert(converter = EncryptedText.class)
    public String email;

    @Convert(converter = EncryptedText.class)
    public String postcode;

    @Convert(converter = EncryptedText.class)
    public String houseNumber;

    public String language;
}
