package nl.welzijnoprecept.referral.store;

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
import nl.welzijnoprecept.referral.ReferralState;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Step;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One line of history; only ever added. */
@Entity
@Immutable
@Table(name = "referral_step")
@IdClass(ReferralStepRow.Key.class)
@NullUnmarked // filled by Hibernate
class ReferralStepRow {
    @Id
    @Column(name = "referral_id")
    public UUID referral;

    @Id
    public int revision;

    @Enumerated(EnumType.STRING)
    public Step step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    public ReferralStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    public ReferralStatus to;

    public UUID takenBy;

    @Enumerated(EnumType.STRING)
    public Role role;

    public Instant takenAt;

    @Convert(converter = EncryptedText.class)
    public String reason;

    public String reasonCode;

    @Convert(converter = EncryptedState.class)
    @Column(name = "state_before")
    public ReferralState before;

    record Key(UUID referral, int revision) {}
}
