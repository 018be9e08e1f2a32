package nl.welzijnoprecept.plan.store;

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
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.encryption.EncryptedText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One action; only ever added. */
@Entity
@Immutable
@Table(name = "goal_action")
@NullUnmarked // filled by Hibernate
class ActionRow {
    @Id
    public UUID id;

    @Column(name = "goal_id")
    public UUID goal;

    @Convert(converter = EncryptedText.class)
    public String text;

    @Enumerated(EnumType.STRING)
    public Doer who;

    public LocalDate byDate;

    @Column(name = "conversation_id")
    public UUID conversation;

    public UUID recordedBy;
    public Instant recordedAt;
}
