package nl.welzijnoprecept.referral.store;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;

/** What a client is found and counted by, as what they are called and where they live is unreadable here. */
@Embeddable
@NullUnmarked // filled by Hibernate
class LookupColumns {
    public byte[] familyNameMark;
    public byte[] birthDateMark;
    public byte[] personMark;

    /** The digits of the postcode. */
    public String district;

    /** In years, when the referral was submitted. */
    public int age;
}
