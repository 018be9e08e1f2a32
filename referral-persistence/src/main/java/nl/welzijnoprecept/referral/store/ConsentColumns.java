package nl.welzijnoprecept.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.welzijnoprecept.consent.ConsentMethod;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** The columns about the permission. */
@Embeddable
@NullUnmarked // filled by Hibernate
class ConsentColumns {
    @Column(name = "consent_given_on")
    public LocalDate givenOn;

    @Column(name = "consent_given_by")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] givenBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_method")
    public ConsentMethod method;

    @Column(name = "consent_purposes")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] purposes;
}
