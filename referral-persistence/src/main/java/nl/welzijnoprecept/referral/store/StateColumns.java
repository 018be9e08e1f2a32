package nl.welzijnoprecept.referral.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.NullUnmarked;

/** The columns that a step changes. */
@Embeddable
@NullUnmarked // filled by Hibernate
class StateColumns {
    @Enumerated(EnumType.STRING)
    public ReferralStatus status;

    @Column(name = "status_since")
    public Instant since;

    @Column(name = "coach_id")
    public UUID coach;

    @Embedded
    public DueColumns due;

    @Embedded
    public PauseColumns pause;

    @Embedded
    public ClosureColumns closure;

    public LocalDate permissionWithdrawnOn;

    @Embeddable
    @NullUnmarked // filled by Hibernate
    static class DueColumns {
        @Enumerated(EnumType.STRING)
        @Column(name = "due_kind")
        public DeadlineKind kind;

        @Column(name = "due_on")
        public LocalDate on;
    }

    @Embeddable
    @NullUnmarked // filled by Hibernate
    static class PauseColumns {
        @Enumerated(EnumType.STRING)
        @Column(name = "pause_came_from")
        public ReferralStatus cameFrom;

        @Column(name = "pause_paused_on")
        public LocalDate pausedOn;

        @Embedded
        @AttributeOverride(name = "kind", column = @Column(name = "pause_stopped_kind"))
        @AttributeOverride(name = "on", column = @Column(name = "pause_stopped_on"))
        public DueColumns stopped;
    }

    @Embeddable
    @NullUnmarked // filled by Hibernate
    static class ClosureColumns {
        public Instant closedAt;

        @Enumerated(EnumType.STRING)
        public Outcome outcome;

        @Enumerated(EnumType.STRING)
        public ClientVerdict clientVerdict;

        @Column(name = "closure_reason_code")
        public String reasonCode;

        @Column(name = "closure_partner")
        @Convert(converter = EncryptedText.class)
        public String partner;
    }
}
