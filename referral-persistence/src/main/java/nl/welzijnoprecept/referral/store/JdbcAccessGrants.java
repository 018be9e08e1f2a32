package nl.welzijnoprecept.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.AccessGrant;
import nl.welzijnoprecept.referral.AccessGrantId;
import nl.welzijnoprecept.referral.AccessGrants;
import nl.welzijnoprecept.referral.FileSought;
import nl.welzijnoprecept.referral.FileSought.ById;
import nl.welzijnoprecept.referral.FileSought.ByPerson;
import nl.welzijnoprecept.referral.FileSought.ByReference;
import nl.welzijnoprecept.referral.FileSought.Found;
import nl.welzijnoprecept.referral.GrantReason;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccessGrants implements AccessGrants {
    /** PostgreSQL: what is written is not within the rules about rows. */
    private static final String OUT_OF_REACH = "42501";

    private final JdbcClient jdbc;
    private final PersonMarks marks;
    private final TextCipher cipher;

    JdbcAccessGrants(JdbcClient jdbc, PersonMarks marks, TextCipher cipher) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.cipher = cipher;
    }

    /** Who acts is what PostgreSQL was told at the start of the transaction: the function goes by that. */
    @Override
    public Optional<ReferralId> reach(FileSought sought, Actor actor) {
        var files = switch (sought) {
            case ById(var id) ->
                jdbc.sql("select * from reachable_files(:id, null, null, null)").param("id", id.value());
            case ByReference(var reference) ->
                jdbc.sql("select * from reachable_files(null, :reference, null, null)")
                        .param("reference", reference.value());
            case ByPerson(var familyName, var birthDate) ->
                jdbc.sql("select * from reachable_files(null, null, :familyName, :birthDate)")
                        .param("familyName", marks.familyName(familyName))
                        .param("birthDate", marks.birthDate(birthDate));
        };
        return FileSought.meant(files.query((row, n) ->
                        new Found(new ReferralId(row.getObject("id", UUID.class)), row.getBoolean("is_open")))
                .list());
    }

    @Override
    public List<UUID> named(FileSought sought) {
        return switch (sought) {
            case ById(var id) -> List.of(id.value());
            case ByReference(var reference) ->
                jdbc.sql("select id from file_named(:reference) as id where id is not null")
                        .param("reference", reference.value())
                        .query(UUID.class)
                        .list();
            case ByPerson _ -> List.of(); // names nobody's file in particular
        };
    }

    @Override
    public void add(AccessGrant grant) {
        try {
            insert(grant);
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException sql && OUT_OF_REACH.equals(sql.getSQLState())) {
                throw new NotFound(); // it was restricted since it was found
            }
            throw e;
        }
    }

    private void insert(AccessGrant grant) {
        jdbc.sql("""
                        insert into access_grant (id, referral_id, handler_id, professional_id, reason_code, reason, stated_at, until)
                        values (:id, :referral, :handler, :professional, :reasonCode, :reason, :statedAt, :until)""")
                .param("id", grant.id().value())
                .param("referral", grant.referral().value())
                .param("handler", grant.team().value())
                .param("professional", grant.reader().value())
                .param("reasonCode", grant.reasonCode().name())
                .param("reason", cipher.encrypt(grant.reason()))
                .param("statedAt", grant.statedAt().atOffset(ZoneOffset.UTC))
                .param("until", grant.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<AccessGrant> openFor(Actor actor, ReferralId referral, Instant now) {
        if (actor.role() != Role.COACH) {
            return Optional.empty();
        }
        return jdbc
                .sql("""
                        select * from access_grant
                        where professional_id = :reader and referral_id = :referral order by until desc""")
                .param("reader", actor.id().value())
                .param("referral", referral.value())
                .query((row, n) -> grant(row))
                .list()
                .stream()
                .filter(grant -> grant.isOpenAt(now) && grant.team().equals(actor.requireOrganisation()))
                .findFirst();
    }

    @Override
    public Optional<AccessGrant> find(AccessGrantId id, Actor actor, Scope scope) {
        return seen("g.*", actor, scope, "g.id = :id", "")
                .param("id", id.value())
                .query((row, n) -> grant(row))
                .optional();
    }

    @Override
    public Part<AccessGrant> since(
            Instant lastedUntil, Actor actor, Scope scope, @Nullable AccessGrantId after, int limit) {
        var total = seen("count(*)", actor, scope, "g.until >= :since", "")
                .param("since", lastedUntil.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        // Ids are made of time: their order is that of coming.
        var part = "g.until >= :since and (:after::uuid is null or g.id < :after)";
        var found = seen("g.*", actor, scope, part, "order by g.id desc limit :most")
                .param("since", lastedUntil.atOffset(ZoneOffset.UTC))
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", limit + 1)
                .query((row, n) -> grant(row))
                .list();
        return Part.of(found, limit, total);
    }

    @Override
    public List<AccessGrant> of(Referral referral, Instant lastedUntil) {
        return jdbc.sql("select * from access_grant where referral_id = :referral and until >= :since order by id desc")
                .param("referral", referral.id().value())
                .param("since", lastedUntil.atOffset(ZoneOffset.UTC))
                .query((row, n) -> grant(row))
                .list();
    }

    private JdbcClient.StatementSpec seen(String wanted, Actor actor, Scope scope, String condition, String order) {
        var predicate = ScopeSql.of(scope);
        return jdbc.sql("select %s from access_grant g left join referral r on r.id = g.referral_id".formatted(wanted)
                        + " where %s and (g.professional_id = :reader or (%s)) %s"
                                .formatted(condition, predicate.condition(), order))
                .params(predicate.parameters())
                .param("reader", actor.id().value());
    }

    @Override
    public void end(AccessGrant ended) {
        var ending = Objects.requireNonNull(ended.ending(), "by whom it was ended");
        jdbc.sql("update access_grant set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                .param("by", ending.by().value())
                .param("at", ending.at().atOffset(ZoneOffset.UTC))
                .param("id", ended.id().value())
                .update();
    }

    private AccessGrant grant(ResultSet row) throws SQLException {
        var endedBy = row.getObject("ended_by", UUID.class);
        return new AccessGrant(
                new AccessGrantId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new OrganisationId(row.getObject("handler_id", UUID.class)),
                new ProfessionalId(row.getObject("professional_id", UUID.class)),
                GrantReason.valueOf(row.getString("reason_code")),
                cipher.decrypt(row.getBytes("reason")),
                instant(row, "stated_at"),
                instant(row, "until"),
                endedBy == null ? null : new AccessGrant.Ending(new ProfessionalId(endedBy), instant(row, "ended_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
