package nl.welzijnoprecept.conversation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.NoteDraft;
import nl.welzijnoprecept.conversation.NoteDraftId;
import nl.welzijnoprecept.conversation.NoteDrafts;
import nl.welzijnoprecept.conversation.OwnDraft;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNoteDrafts implements NoteDrafts {
    private static final String OWN = "referral_id = :referral and author_id = :author";

    private final JdbcClient jdbc;
    private final TextCipher cipher;

    JdbcNoteDrafts(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public void add(NoteDraft draft) {
        var conversation = draft.conversation();
        jdbc.sql("""
                        insert into note_draft (id, referral_id, conversation_id, author_id, content, revision, made_at, changed_at)
                        values (:id, :referral, :conversation, :author, :content, :revision, :madeAt, :changedAt)""")
                .param("id", draft.id().value())
                .param("referral", draft.referral().value())
                .param("conversation", conversation == null ? null : conversation.value(), Types.OTHER)
                .param("author", draft.author().value())
                .param("content", cipher.encrypt(draft.content()))
                .param("revision", draft.revision())
                .param("madeAt", draft.madeAt().atOffset(ZoneOffset.UTC))
                .param("changedAt", draft.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<NoteDraft> find(Referral referral, Actor author, NoteDraftId id) {
        return jdbc.sql("select * from note_draft where id = :id and " + OWN)
                .param("id", id.value())
                .param("referral", referral.id().value())
                .param("author", author.id().value())
                .query((row, n) -> draft(row))
                .optional();
    }

    @Override
    public List<NoteDraft> of(Referral referral, Actor author) {
        return jdbc.sql("select * from note_draft where " + OWN + " order by changed_at desc, id desc")
                .param("referral", referral.id().value())
                .param("author", author.id().value())
                .query((row, n) -> draft(row))
                .list();
    }

    @Override
    public List<OwnDraft> of(Scope scope, Actor author) {
        return scope instanceof Scope.OwnOf own ? of(own, author) : List.of();
    }

    private List<OwnDraft> of(Scope.OwnOf own, Actor author) {
        return jdbc.sql("""
                        select d.id, d.changed_at, r.id as referral_id, r.handler_id, r.reference, r.given_name, r.family_name
                        from note_draft d join referral r on r.id = d.referral_id
                        where d.author_id = :author and r.handler_id = :team and r.coach_id = :coach
                          and (r.restricted_to is null or :coach = any (r.restricted_to))
                        order by d.changed_at desc, d.id desc""")
                .param("author", author.id().value())
                .param("team", own.team().value())
                .param("coach", own.coach().value())
                .query((row, n) -> new OwnDraft(
                        new NoteDraftId(row.getObject("id", UUID.class)),
                        new CaseFile(
                                row.getObject("referral_id", UUID.class),
                                new OrganisationId(row.getObject("handler_id", UUID.class))),
                        new Reference(row.getString("reference")),
                        cipher.decrypt(row.getBytes("given_name")),
                        cipher.decrypt(row.getBytes("family_name")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public int save(Referral referral, Actor author, NoteDraftId id, String content, int expected, Instant now) {
        var saved = jdbc.sql("update note_draft set content = :content, revision = revision + 1, changed_at = :now"
                        + " where id = :id and revision = :expected and " + OWN)
                .param("content", cipher.encrypt(content))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("expected", expected)
                .param("referral", referral.id().value())
                .param("author", author.id().value())
                .update();
        if (saved == 0) {
            get(referral, author, id);
            throw new StaleRevision();
        }
        return expected + 1;
    }

    @Override
    public boolean remove(Referral referral, Actor author, NoteDraftId id) {
        return find(referral, author, id).isPresent()
                && jdbc.sql("select remove_note_draft(:id, :referral)")
                        .param("id", id.value())
                        .param("referral", referral.id().value())
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public long forget() {
        return jdbc.sql("select forget_note_drafts()").query(Long.class).single();
    }

    private NoteDraft draft(ResultSet row) throws SQLException {
        var conversation = row.getObject("conversation_id", UUID.class);
        return new NoteDraft(
                new NoteDraftId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                conversation == null ? null : new ConversationId(conversation),
                new ProfessionalId(row.getObject("author_id", UUID.class)),
                cipher.decrypt(row.getBytes("content")),
                row.getInt("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
