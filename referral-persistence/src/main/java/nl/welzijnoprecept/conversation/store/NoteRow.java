package nl.welzijnoprecept.conversation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.encryption.EncryptedText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One version of a note; only ever added. */
@Entity
@Immutable
@Table(name = "conversation_note")
@IdClass(NoteRow.Key.class)
@NullUnmarked // filled by Hibernate
class NoteRow {
    @Id
    @Column(name = "conversation_id")
    public UUID conversation;

    @Id
    public int version;

    @Enumerated(EnumType.STRING)
    public NoteKind kind;

    @Convert(converter = EncryptedText.class)
    public String text;

    @Embedded
    public QuestionColumns questions;

    @Convert(converter = EncryptedText.class)
    public String reason;

    public UUID writtenBy;
    public Instant writtenAt;

    record Key(UUID conversation, int version) {}
}
