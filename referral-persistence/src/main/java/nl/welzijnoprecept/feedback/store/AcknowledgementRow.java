package nl.welzijnoprecept.feedback.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** That a message was read; only ever added. */
@Entity
@Immutable
@Table(name = "feedback_acknowledgement")
@NullUnmarked // filled by Hibernate
class AcknowledgementRow {
    @Id
    public UUID feedbackId;

    @Column(name = "acknowledged_by")
    public UUID by;

    @Column(name = "acknowledged_at")
    public Instant at;
}
