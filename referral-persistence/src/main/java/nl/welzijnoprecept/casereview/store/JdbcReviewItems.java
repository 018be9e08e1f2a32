package nl.welzijnoprecept.casereview.store;

import static nl.welzijnoprecept.casereview.store.ReviewColumns.instant;
import static nl.welzijnoprecept.casereview.store.ReviewColumns.professional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.Audience;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.Conclusion;
import nl.welzijnoprecept.casereview.ReviewItem;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.casereview.ReviewItems;
import nl.welzijnoprecept.casereview.ReviewNeed;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casereview.SharedItem;
import nl.welzijnoprecept.casereview.ShownAs;
import nl.welzijnoprecept.casereview.Subject;
import nl.welzijnoprecept.casereview.WorkedItem;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ScopeFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviewItems implements ReviewItems {
    private final JdbcClient jdbc;
    private final ReviewColumns columns;
    private final ScopeFilters filters;

    JdbcReviewItems(JdbcClient jdbc, ReviewColumns columns, ScopeFilters filters) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.filters = filters;
    }

    @Override
    public void add(ReviewItem item) {
        var kept = jdbc.sql("""
                        insert into case_review_item (id, case_review_id, referral_id, question, shared_text, shown_as, audience,
                                                      added_by, added_at)
                        values (:id, :review, :referral, :question, :text, :shownAs, :audience, :by, :at)
                        on conflict do nothing""")
                .param("id", item.id().value())
                .param("review", item.review().value())
                .param("referral", item.referral().value())
                .param("question", columns.sealed(item.question()))
                .param("text", columns.sealed(item.sharedText()))
                .param("shownAs", item.shownAs().name())
                .param("audience", item.audience().name())
                .param("by", item.addedBy().value())
                .param("at", item.addedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw ReviewNeed.CASE_NOT_ON_AGENDA.notMet();
        }
    }

    @Override
    public void remove(ReviewItem item, ProfessionalId by, Instant now) {
        jdbc.sql("update case_review_item set removed_by = :by, removed_at = :now where id = :id")
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", item.id().value())
                .update();
    }

    @Override
    public List<WorkedItem> worked(Seat seat, CaseReview review) {
        var works = filters.of(seat.work());
        return jdbc.sql("""
                        select i.*, r.id as file_id, r.handler_id as keeper_id, r.reference, r.given_name, r.family_name,
                               (select c.text from case_review_conclusion c where c.item_id = i.id
                                order by c.version desc limit 1) as conclusion
                        from case_review_item i join referral r on r.id = i.referral_id
                        where i.case_review_id = :review and i.removed_at is null and\s""" + works.condition() + " order by i.added_at, i.id")
                .params(works.parameters())
                .param("review", review.id().value())
                .query((row, n) -> worked(row))
                .list();
    }

    @Override
    public List<SharedItem> shared(Seat seat, CaseReview review, LocalDate today) {
        return seat.looker().map(who -> shared(who, review, today)).orElse(List.of());
    }

    private List<SharedItem> shared(ProfessionalId who, CaseReview review, LocalDate today) {
        return jdbc
                .sql("""
                        select s.* from shared_items(:review) s
                        where exists (select from case_review_participant p where p.case_review_id = :review
                                      and p.professional_id = :who and p.removed_at is null)
                        order by s.id""")
                .param("review", review.id().value())
                .param("who", who.value())
                .query((row, n) -> shared(row, today))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable SharedItem shared(ResultSet row, LocalDate today) throws SQLException {
        var shownAs = ShownAs.valueOf(row.getString("shown_as"));
        if (row.getBoolean("elsewhere") && shownAs != ShownAs.ANONYMOUS && !columns.isEnough(row, today)) {
            return null;
        }
        return new SharedItem(
                new ReviewItemId(row.getObject("id", UUID.class)),
                ReviewColumns.file(row),
                Subject.of(
                        shownAs,
                        columns.opened(row.getBytes("given_name")),
                        columns.opened(row.getBytes("family_name"))),
                columns.text(row, "shared_text"));
    }

    private WorkedItem worked(ResultSet row) throws SQLException {
        return new WorkedItem(
                new ReviewItem(
                        new ReviewItemId(row.getObject("id", UUID.class)),
                        new CaseReviewId(row.getObject("case_review_id", UUID.class)),
                        new ReferralId(row.getObject("referral_id", UUID.class)),
                        columns.text(row, "question"),
                        columns.text(row, "shared_text"),
                        ShownAs.valueOf(row.getString("shown_as")),
                        Audience.valueOf(row.getString("audience")),
                        professional(row, "added_by"),
                        instant(row, "added_at")),
                ReviewColumns.file(row),
                new Reference(row.getString("reference")),
                columns.text(row, "given_name"),
                columns.text(row, "family_name"),
                columns.opened(row.getBytes("conclusion")));
    }

    @Override
    public void add(Conclusion conclusion) {
        jdbc.sql("""
                        insert into case_review_conclusion (item_id, version, text, reason, written_by, written_at)
                        values (:item, :version, :text, :reason, :by, :at)""")
                .param("item", conclusion.item().value())
                .param("version", conclusion.version())
                .param("text", columns.sealed(conclusion.text()))
                .param("reason", columns.sealed(conclusion.reason()), Types.BINARY)
                .param("by", conclusion.writtenBy().value())
                .param("at", conclusion.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Conclusion> conclusions(WorkedItem item) {
        return jdbc.sql("select * from case_review_conclusion c where c.item_id = :item order by c.version")
                .param("item", item.item().id().value())
                .query((row, n) -> new Conclusion(
                        item.item().id(),
                        row.getInt("version"),
                        columns.text(row, "text"),
                        columns.opened(row.getBytes("reason")),
                        professional(row, "written_by"),
                        instant(row, "written_at")))
                .list();
    }
}
