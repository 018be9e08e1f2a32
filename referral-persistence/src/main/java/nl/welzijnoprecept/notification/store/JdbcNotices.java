package nl.welzijnoprecept.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.paging.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {
    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        // In one statement, as a coach who leaves may leave hundreds of cases.
        jdbc.sql("""
                        insert into notice (id, recipient_id, kind, referral_id, object_id, caused_by, made_at)
                        select * from unnest(:ids::uuid[], :recipients::uuid[], :kinds::text[], :files::uuid[], :objects::uuid[],
                                             :causes::uuid[], :times::timestamptz[])""")
                .param("ids", column(notices, notice -> notice.id().value()))
                .param(
                        "recipients",
                        column(notices, notice -> notice.recipient().value()))
                .param("kinds", column(notices, notice -> notice.kind().name()))
                .param("files", column(notices, Notice::caseFile))
                .param("objects", column(notices, Notice::object))
                .param(
                        "causes",
                        column(
                                notices,
                                notice -> notice.causedBy() == null
                                        ? null
                                        : notice.causedBy().value()))
                .param("times", column(notices, Notice::madeAt))
                .update();
    }

    @Override
    public void takeBack(UUID caseFile, Instant toldAt) {
        jdbc.sql("select untell_undone(:file, :at)")
                .param("file", caseFile)
                .param("at", toldAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> true)
                .list();
    }

    private static @Nullable String[] column(List<Notice> notices, Function<Notice, @Nullable Object> of) {
        return notices.stream()
                .map(of)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    @Override
    public Part<Notice> of(Actor recipient, Instant since, @Nullable NoticeId after, int limit) {
        var matching =
                " from notice where recipient_id = :recipient and (acknowledged_at is null or made_at >= :since)";
        var total = jdbc.sql("select count(*)" + matching)
                .param("recipient", recipient.id().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        // Ids are made of time: their order is that of coming.
        var found = jdbc.sql("select *" + matching
                        + " and (:after::uuid is null or id < :after) order by id desc limit :most")
                .param("recipient", recipient.id().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", limit + 1)
                .query((row, n) -> notice(row))
                .list();
        return Part.of(found, limit, total);
    }

    @Override
    public Part<Notice> waiting(Actor recipient, int limit) {
        var waiting = " from notice where recipient_id = :recipient and acknowledged_at is null";
        var total = jdbc.sql("select count(*)" + waiting)
                .param("recipient", recipient.id().value())
                .query(Long.class)
                .single();
        var found = jdbc.sql("select *" + waiting + " order by id desc limit :most")
                .param("recipient", recipient.id().value())
                .param("most", limit + 1)
                .query((row, n) -> notice(row))
                .list();
        return Part.of(found, limit, total);
    }

    @Override
    public Optional<Notice> acknowledge(Actor recipient, NoticeId id, Instant now) {
        return jdbc.sql("""
                        update notice set acknowledged_at = coalesce(acknowledged_at, :now)
                        where id = :id and recipient_id = :recipient
                        returning *""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("recipient", recipient.id().value())
                .query((row, n) -> notice(row))
                .optional();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var causedBy = row.getObject("caused_by", UUID.class);
        var acknowledgedAt = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                new ProfessionalId(row.getObject("recipient_id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("referral_id", UUID.class),
                row.getObject("object_id", UUID.class),
                causedBy == null ? null : new ProfessionalId(causedBy),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                acknowledgedAt == null ? null : acknowledgedAt.toInstant());
    }
}
