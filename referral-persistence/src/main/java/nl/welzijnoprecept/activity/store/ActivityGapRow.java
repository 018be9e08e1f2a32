package nl.welzijnoprecept.activity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.activity.DayPart;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.encryption.EncryptedText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One gap; that it was closed is written by a statement of its own. */
@Entity
@Immutable
@Table(name = "activity_gap")
@NullUnmarked // filled by Hibernate
class ActivityGapRow {
    @Id
    public UUID id;

    @Column(name = "referral_id")
    public UUID referral;

    @Enumerated(EnumType.STRING)
    public Dimension dimension;

    @Enumerated(EnumType.STRING)
    public DayPart dayPart;

    @Convert(converter = EncryptedText.class)
    public String text;

    @Column(name = "municipality_code")
    public String municipality;

    public String district;
    public UUID recordedBy;
    public Instant recordedAt;

    @Column(name = "activity_id")
    public UUID activity;

    public UUID closedBy;
    public Instant closedAt;
}
