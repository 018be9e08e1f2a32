package nl.welzijnoprecept.casereview.store;

import static nl.welzijnoprecept.casereview.store.ReviewColumns.instant;
import static nl.welzijnoprecept.casereview.store.ReviewColumns.professional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.Attendee;
import nl.welzijnoprecept.casereview.AttendeeId;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.CaseReviews;
import nl.welzijnoprecept.casereview.ReviewMoved;
import nl.welzijnoprecept.casereview.ReviewNeed;
import nl.welzijnoprecept.casereview.ReviewStatus;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseReviews implements CaseReviews {
    private final JdbcClient jdbc;
    private final ReviewColumns columns;

    JdbcCaseReviews(JdbcClient jdbc, ReviewColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public void add(CaseReview made) {
        jdbc.sql("""
                        insert into case_review (id, revision, organisation_id, title, planned_at, place, chair_id, status,
                                                 made_by, made_at)
                        values (:id, :revision, :host, :title, :plannedAt, :place, :chair, :status, :by, :at)""")
                .params(planned(made))
                .param("host", made.host().value())
                .param("by", made.madeBy().value())
                .param("at", made.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<String, @Nullable Object> planned(CaseReview review) {
        var columnValues = new HashMap<String, @Nullable Object>();
        columnValues.put("id", review.id().value());
        columnValues.put("revision", review.revision());
        columnValues.put("title", columns.sealed(review.title()));
        columnValues.put("plannedAt", review.plannedAt().atOffset(ZoneOffset.UTC));
        columnValues.put("place", columns.sealed(review.place()));
        columnValues.put("chair", review.chair().value());
        columnValues.put("status", review.status().name());
        return columnValues;
    }

    @Override
    public Part<CaseReview> list(Seat seat, Instant now, @Nullable Position after, int limit) {
        var sees = SeatSql.of(seat);
        var total = jdbc.sql("select count(*) from case_review w where " + sees.meeting())
                .params(sees.parameters())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        var found = jdbc.sql("select * from case_review w where " + sees.meeting()
                        + " and (:after::uuid is null or (w.planned_at, w.id) < (:afterTime::timestamptz, :after::uuid))"
                        + " order by w.planned_at desc, w.id desc limit :most")
                .params(sees.parameters())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("after", after == null ? null : after.id().value(), Types.OTHER)
                .param(
                        "afterTime",
                        after == null ? null : after.plannedAt().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", limit + 1)
                .query((row, n) -> review(row))
                .list();
        return Part.of(found, limit, total);
    }

    @Override
    public List<CaseReview> planned(Seat seat, Instant now) {
        if (seat instanceof Seat.None) {
            return List.of();
        }
        var sees = SeatSql.of(seat);
        return jdbc.sql("select * from case_review w where " + sees.meeting()
                        + " and w.organisation_id = :seatFrom and w.status = 'PLANNED' order by w.planned_at, w.id")
                .params(sees.parameters())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> review(row))
                .list();
    }

    @Override
    public Optional<CaseReview> find(Seat seat, CaseReviewId id, Instant now) {
        var sees = SeatSql.of(seat);
        return jdbc.sql("select * from case_review w where w.id = :id and " + sees.meeting())
                .params(sees.parameters())
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> review(row))
                .optional();
    }

    @Override
    public CaseReview hold(Seat seat, CaseReviewId id, Instant now) {
        lock(jdbc, id);
        return get(seat, id, now);
    }

    /** An advisory lock: to hold the row needs the right to change it, which whoever puts a case on the agenda may not have. */
    static void lock(JdbcClient jdbc, CaseReviewId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('case_review ' || :id, 0))")
                .param("id", id.value().toString())
                .query(_ -> {});
    }

    @Override
    public void save(CaseReview review) {
        var kept = jdbc.sql("""
                        update case_review set revision = :revision, title = :title, planned_at = :plannedAt, place = :place,
                                               chair_id = :chair, status = :status
                        where id = :id and revision = :revision - 1""").params(planned(review)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    public void save(ReviewMoved moved) {
        save(moved.review());
        var change = moved.change();
        jdbc.sql("""
                        insert into case_review_step (case_review_id, revision, step, from_status, to_status, taken_by, taken_at)
                        values (:review, :revision, :step, :from, :to, :by, :at)""")
                .param("review", change.review().value())
                .param("revision", change.revision())
                .param("step", change.step().name())
                .param("from", change.from().name())
                .param("to", change.to().name())
                .param("by", change.takenBy().value())
                .param("at", change.takenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void add(Attendee asked) {
        var outsider = asked.outsider();
        var kept = jdbc.sql("""
                        insert into case_review_participant (id, case_review_id, professional_id, outsider_name,
                                                             outsider_organisation, outsider_function, added_by, added_at)
                        values (:id, :review, :professional, :name, :organisation, :function, :by, :at)
                        on conflict do nothing""")
                .param("id", asked.id().value())
                .param("review", asked.review().value())
                .param(
                        "professional",
                        asked.professional() == null
                                ? null
                                : asked.professional().value(),
                        Types.OTHER)
                .param("name", columns.sealed(outsider == null ? null : outsider.name()), Types.BINARY)
                .param("organisation", columns.sealed(outsider == null ? null : outsider.organisation()), Types.BINARY)
                .param("function", columns.sealed(outsider == null ? null : outsider.function()), Types.BINARY)
                .param("by", asked.addedBy().value())
                .param("at", asked.addedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw ReviewNeed.NEW_PARTICIPANT.notMet();
        }
    }

    @Override
    public void remove(Attendee attendee, ProfessionalId by, Instant now) {
        jdbc.sql("update case_review_participant set removed_by = :by, removed_at = :now where id = :id")
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", attendee.id().value())
                .update();
    }

    @Override
    public List<Attendee> attendees(CaseReview review) {
        return jdbc.sql(
                        "select * from case_review_participant p where p.case_review_id = :review order by p.added_at, p.id")
                .param("review", review.id().value())
                .query((row, n) -> attendee(row))
                .list();
    }

    @Override
    public long forget() {
        return jdbc.sql("select forget_case_reviews()").query(Long.class).single();
    }

    private Attendee attendee(ResultSet row) throws SQLException {
        return new Attendee(
                new AttendeeId(row.getObject("id", UUID.class)),
                new CaseReviewId(row.getObject("case_review_id", UUID.class)),
                ReviewColumns.id(row, "professional_id", ProfessionalId::new),
                columns.outsider(row),
                professional(row, "added_by"),
                instant(row, "added_at"),
                row.getObject("removed_at") == null ? null : instant(row, "removed_at"));
    }

    private CaseReview review(ResultSet row) throws SQLException {
        return new CaseReview(
                new CaseReviewId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                columns.text(row, "title"),
                instant(row, "planned_at"),
                columns.opened(row.getBytes("place")),
                professional(row, "chair_id"),
                ReviewStatus.valueOf(row.getString("status")),
                professional(row, "made_by"),
                instant(row, "made_at"));
    }
}
