package nl.welzijnoprecept.placement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One line of history; only ever added. */
@Entity
@Immutable
@Table(name = "placement_step")
@IdClass(PlacementStepRow.Key.class)
@NullUnmarked // filled by Hibernate
class PlacementStepRow {
    @Id
    @Column(name = "placement_id")
    public UUID placement;

    @Id
    public int revision;

    @Enumerated(EnumType.STRING)
    public PlacementStep step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    public PlacementStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    public PlacementStatus to;

    public UUID takenBy;

    @Enumerated(EnumType.STRING)
    public Role role;

    public Instant takenAt;

    @Convert(converter = EncryptedText.class)
    public String reason;

    @Enumerated(EnumType.STRING)
    public EndReason reasonCode;

    record Key(UUID placement, int revision) {}
}
