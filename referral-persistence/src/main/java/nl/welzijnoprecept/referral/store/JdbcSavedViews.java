package nl.welzijnoprecept.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.SavedView;
import nl.welzijnoprecept.referral.SavedViewId;
import nl.welzijnoprecept.referral.SavedViews;
import nl.welzijnoprecept.referral.ViewFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSavedViews implements SavedViews {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final TextCipher cipher;

    JdbcSavedViews(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public void add(SavedView view) {
        jdbc.sql("""
                        insert into saved_view (id, owner_id, revision, name, filter, created_at)
                        values (:id, :owner, :revision, :name, :filter::jsonb, :createdAt)""")
                .param("id", view.id().value())
                .param("owner", view.owner().value())
                .param("revision", view.revision())
                .param("name", cipher.encrypt(view.name()))
                .param("filter", JSON.writeValueAsString(view.filter()))
                .param("createdAt", view.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void hold(Actor owner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 0))")
                .param("owner", "saved_view/" + owner.id().value())
                .query((row, n) -> true)
                .single();
    }

    @Override
    public List<SavedView> of(Actor owner) {
        return jdbc.sql("select * from saved_view where owner_id = :owner order by created_at, id")
                .param("owner", owner.id().value())
                .query((row, n) -> view(row))
                .list();
    }

    @Override
    public Optional<SavedView> find(Actor owner, SavedViewId id) {
        return jdbc.sql("select * from saved_view where owner_id = :owner and id = :id")
                .param("owner", owner.id().value())
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional();
    }

    @Override
    public SavedView save(SavedView view) {
        var changed = jdbc.sql("""
                        update saved_view set name = :name, filter = :filter::jsonb, revision = revision + 1
                        where owner_id = :owner and id = :id and revision = :revision""")
                .param("name", cipher.encrypt(view.name()))
                .param("filter", JSON.writeValueAsString(view.filter()))
                .param("owner", view.owner().value())
                .param("id", view.id().value())
                .param("revision", view.revision())
                .update();
        if (changed == 0) {
            throw new StaleRevision();
        }
        return new SavedView(
                view.id(), view.owner(), view.revision() + 1, view.name(), view.filter(), view.createdAt());
    }

    @Override
    public void remove(SavedView view) {
        jdbc.sql("delete from saved_view where owner_id = :owner and id = :id")
                .param("owner", view.owner().value())
                .param("id", view.id().value())
                .update();
    }

    private SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                new SavedViewId(row.getObject("id", UUID.class)),
                new ProfessionalId(row.getObject("owner_id", UUID.class)),
                row.getInt("revision"),
                cipher.decrypt(row.getBytes("name")),
                JSON.readValue(row.getString("filter"), ViewFilter.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
