package nl.welzijnoprecept.feedback.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One message; only ever added. */
@Entity
@Immutable
@Table(name = "feedback")
@NullUnmarked // filled by Hibernate
class FeedbackRow {
    @Id
    public UUID id;

    @Column(name = "referral_id")
    public UUID referral;

    @Enumerated(EnumType.STRING)
    public FeedbackMoment moment;

    @Convert(converter = EncryptedText.class)
    public String message;

    public UUID sentBy;

    public Instant sentAt;
}
