package nl.welzijnoprecept.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.referral.Step;
import org.jspecify.annotations.NullUnmarked;

/** The columns about the step taken last. */
@Embeddable
@NullUnmarked // filled by Hibernate
class LastStepColumns {
    @Enumerated(EnumType.STRING)
    @Column(name = "last_step")
    public Step step;

    @Column(name = "last_step_by")
    public UUID takenBy;

    @Column(name = "last_step_at")
    public Instant takenAt;
}
