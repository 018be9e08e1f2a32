package nl.welzijnoprecept.placement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.placement.PlacementStatus;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "placement")
@NullUnmarked // filled by Hibernate
class PlacementRow {
    @Id
    public UUID id;

    @Version
    public int revision;

    @Column(name = "referral_id")
    public UUID referral;

    @Column(name = "activity_id")
    public UUID activity;

    @Enumerated(EnumType.STRING)
    public PlacementStatus status;

    public Instant since;

    public UUID proposedBy;

    public Instant proposedAt;

    public Integer waitingNumber;

    public LocalDate offerExpiresOn;

    public LocalDate startedOn;

    @Convert(converter = EncryptedText.class)
    public String needToKnow;

    @Column(name = "buddy_id")
    public UUID buddy;
}
