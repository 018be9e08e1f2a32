package nl.welzijnoprecept.conversation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Visibility;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One contact moment; only ever added, but for who reads its note. */
@Entity
@Immutable
@Table(name = "conversation")
@NullUnmarked // filled by Hibernate
class ConversationRow {
    @Id
    public UUID id;

    @Column(name = "referral_id")
    public UUID referral;

    @Enumerated(EnumType.STRING)
    public ConversationKind kind;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public Instant heldAt;
    public Integer minutes;
    public Boolean reached;

    @Enumerated(EnumType.STRING)
    public Visibility visibility;

    public UUID recordedBy;
    public Instant recordedAt;
}
