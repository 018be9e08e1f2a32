package nl.welzijnoprecept.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Deadlines;
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

    /** The most urgent of the clocks, for lists; the clocks themselves are lines of their own. */
    @Embedded
    public DueColumns due;

    @Transient
    public Deadlines deadlines;

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

        @Column(name = "closure_taken_over_on")
        public LocalDate takenOverOn;
    }
}
