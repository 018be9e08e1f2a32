package nl.welzijnoprecept.plan.store;

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
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.plan.GoalState;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One line of the history of a goal; only ever added. */
@Entity
@Immutable
@Table(name = "goal_change")
@IdClass(GoalChangeRow.Key.class)
@NullUnmarked // filled by Hibernate
class GoalChangeRow {
    @Id
    @Column(name = "goal_id")
    public UUID goal;

    @Id
    public int number;

    @Enumerated(EnumType.STRING)
    public GoalState state;

    @Convert(converter = EncryptedText.class)
    public String reason;

    public UUID changedBy;
    public Instant changedAt;

    record Key(UUID goal, int number) {}
}
