package nl.welzijnoprecept.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.referral.FeedbackLevel;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** One referral, one row. What a step changes lies together in {@link StateColumns}. */
@Entity
@Table(name = "referral")
@DynamicUpdate // a step writes what it changed, not the encrypted texts again
@NullUnmarked // filled by Hibernate
class ReferralRow {
    @Id
    public UUID id;

    @Column(updatable = false)
    public String reference;

    @Version
    public int revision;

    @Embedded
    public ClientColumns client;

    @Embedded
    public LookupColumns lookup;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] reasons;

    @Convert(converter = EncryptedText.class)
    public String question;

    @Convert(converter = EncryptedText.class)
    public String explanation;

    @Embedded
    public ConsentColumns consent;

    @Enumerated(EnumType.STRING)
    public FeedbackLevel feedbackLevel;

    @Column(name = "municipality_code", updatable = false)
    public String municipality;

    @Column(name = "handler_id", updatable = false)
    public UUID handler;

    @Column(name = "referrer_id", updatable = false)
    public UUID referrer;

    @Column(name = "practice_id", updatable = false)
    public UUID practice;

    @Column(updatable = false)
    public Instant submittedAt;

    public UUID possibleDuplicateOf;

    @Column(name = "restricted_to")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] restriction;

    @Embedded
    public StateColumns state;

    @Embedded
    public LastStepColumns lastStep;
}
