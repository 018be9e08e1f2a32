package nl.welzijnoprecept.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralDraft;
import nl.welzijnoprecept.referral.ReferralDraftId;
import nl.welzijnoprecept.referral.ReferralDrafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReferralDrafts implements ReferralDrafts {
    private final JdbcClient jdbc;
    private final TextCipher cipher;

    JdbcReferralDrafts(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public void add(ReferralDraft draft) {
        jdbc.sql("""
                        insert into referral_draft (id, author_id, content, revision, made_at, changed_at)
                        values (:id, :author, :content, :revision, :madeAt, :changedAt)""")
                .param("id", draft.id().value())
                .param("author", draft.author().value())
                .param("content", cipher.encrypt(draft.content()))
                .param("revision", draft.revision())
                .param("madeAt", draft.madeAt().atOffset(ZoneOffset.UTC))
                .param("changedAt", draft.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<ReferralDraft> find(Actor author, ReferralDraftId id) {
        return jdbc.sql("select * from referral_draft where id = :id and author_id = :author")
                .param("id", id.value())
                .param("author", author.id().value())
                .query((row, n) -> draft(row))
                .optional();
    }

    @Override
    public List<ReferralDraft> of(Actor author) {
        return jdbc.sql("select * from referral_draft where author_id = :author order by changed_at desc, id desc")
                .param("author", author.id().value())
                .query((row, n) -> draft(row))
                .list();
    }

    @Override
    public int count(Actor author) {
        return jdbc.sql("select count(*) from referral_draft where author_id = :author")
                .param("author", author.id().value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int save(Actor author, ReferralDraftId id, String content, int expected, Instant now) {
        var saved = jdbc.sql("""
                        update referral_draft set content = :content, revision = revision + 1, changed_at = :now
                        where id = :id and revision = :expected and author_id = :author""")
                .param("content", cipher.encrypt(content))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("expected", expected)
                .param("author", author.id().value())
                .update();
        if (saved == 0) {
            get(author, id);
            throw new StaleRevision();
        }
        return expected + 1;
    }

    @Override
    public boolean remove(Actor author, ReferralDraftId id) {
        return find(author, id).isPresent()
                && jdbc.sql("select remove_referral_draft(:id)")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public long forget() {
        return jdbc.sql("select forget_referral_drafts()").query(Long.class).single();
    }

    private ReferralDraft draft(ResultSet row) throws SQLException {
        return new ReferralDraft(
                new ReferralDraftId(row.getObject("id", UUID.class)),
                new ProfessionalId(row.getObject("author_id", UUID.class)),
                cipher.decrypt(row.getBytes("content")),
                row.getInt("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
