package nl.welzijnoprecept.plan.store;

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
import nl.welzijnoprecept.plan.ReviewMoment;
import nl.welzijnoprecept.referral.ClientVerdict;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One answer to a goal asked about again; only ever added. */
@Entity
@Immutable
@Table(name = "goal_review")
@NullUnmarked // filled by Hibernate
class GoalReviewRow {
    @Id
    public UUID id;

    @Column(name = "goal_id")
    public UUID goal;

    @Enumerated(EnumType.STRING)
    public ReviewMoment moment;

    @Enumerated(EnumType.STRING)
    public ClientVerdict verdict;

    @Convert(converter = EncryptedText.class)
    public String words;

    public UUID recordedBy;
    public Instant recordedAt;
}
