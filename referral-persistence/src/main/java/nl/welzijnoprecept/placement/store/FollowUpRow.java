package nl.welzijnoprecept.placement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.StillTakingPart;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One answer; only ever added. */
@Entity
@Immutable
@Table(name = "placement_follow_up")
@NullUnmarked // filled by Hibernate
class FollowUpRow {
    @Id
    public UUID id;

    @Column(name = "placement_id")
    public UUID placement;

    @Enumerated(EnumType.STRING)
    public FollowUpMoment moment;

    @Enumerated(EnumType.STRING)
    public StillTakingPart answer;

    @Column(name = "day")
    public LocalDate on;

    @Convert(converter = EncryptedText.class)
    public String words;

    public UUID recordedBy;

    public Instant recordedAt;
}
