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
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.plan.GoalKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One goal; only ever added. */
@Entity
@Immutable
@Table(name = "goal")
@NullUnmarked // filled by Hibernate
class GoalRow {
    @Id
    public UUID id;

    @Column(name = "referral_id")
    public UUID referral;

    @Enumerated(EnumType.STRING)
    public GoalKind kind;

    @Convert(converter = EncryptedText.class)
    public String text;

    @Enumerated(EnumType.STRING)
    public Dimension dimension;

    @Convert(converter = EncryptedText.class)
    public String satisfiedWhen;

    public UUID recordedBy;
    public Instant recordedAt;
}
