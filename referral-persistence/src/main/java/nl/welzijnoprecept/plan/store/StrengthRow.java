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
import nl.welzijnoprecept.plan.LifeArea;
import nl.welzijnoprecept.plan.StrengthKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One strength; only ever added. */
@Entity
@Immutable
@Table(name = "strength")
@NullUnmarked // filled by Hibernate
class StrengthRow {
    @Id
    public UUID id;

    @Column(name = "referral_id")
    public UUID referral;

    @Enumerated(EnumType.STRING)
    public LifeArea lifeArea;

    @Enumerated(EnumType.STRING)
    public StrengthKind kind;

    @Convert(converter = EncryptedText.class)
    public String text;

    public UUID recordedBy;
    public Instant recordedAt;
}
