package nl.welzijnoprecept.referral.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.encryption.EncryptedText;
import org.jspecify.annotations.NullUnmarked;

/** The columns about the client. */
@Embeddable
@NullUnmarked // filled by Hibernate
class ClientColumns {
    public String givenName;
    public String familyName;
    public LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    public Gender gender;

    @Convert(converter = EncryptedText.class)
    public String phone;

    @Convert(converter = EncryptedText.class)
    public String email;

    public String postcode;

    @Convert(converter = EncryptedText.class)
    public String houseNumber;

    public String language;
}
