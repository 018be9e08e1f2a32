package nl.welzijnoprecept.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.plan.ActionState;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One line of the history of an action; only ever added. */
@Entity
@Immutable
@Table(name = "goal_action_change")
@IdClass(ActionChangeRow.Key.class)
@NullUnmarked // filled by Hibernate
class ActionChangeRow {
    @Id
    @Column(name = "action_id")
    public UUID action;

    @Id
    public int number;

    @Enumerated(EnumType.STRING)
    public ActionState state;

    @Column(name = "on_day")
    public LocalDate on;

    public UUID changedBy;
    public Instant changedAt;

    record Key(UUID action, int number) {}
}
