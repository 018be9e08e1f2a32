package nl.welzijnoprecept.casereview.store;

import static nl.welzijnoprecept.casereview.store.ReviewColumns.instant;
import static nl.welzijnoprecept.casereview.store.ReviewColumns.professional;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.welzijnoprecept.casereview.Agreement;
import nl.welzijnoprecept.casereview.AgreementChange;
import nl.welzijnoprecept.casereview.AgreementId;
import nl.welzijnoprecept.casereview.AgreementQuery;
import nl.welzijnoprecept.casereview.AgreementState;
import nl.welzijnoprecept.casereview.Agreements;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.casereview.WorkedItem;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.StaleRevision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgreements implements Agreements {
    private final JdbcClient jdbc;
    private final ReviewColumns columns;
    private final AgreementRows rows;

    JdbcAgreements(JdbcClient jdbc, ReviewColumns columns, AgreementRows rows) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public void add(Agreement agreement) {
        jdbc.sql("""
                        insert into agreement (id, item_id, owner_id, text, due_on, recorded_by, recorded_at)
                        values (:id, :item, :owner, :text, :dueOn, :by, :at)""")
                .param("id", agreement.id().value())
                .param("item", agreement.item().value())
                .param("owner", agreement.owner().value())
                .param("text", columns.sealed(agreement.text()))
                .param("dueOn", Date.valueOf(agreement.dueOn()))
                .param("by", agreement.recordedBy().value())
                .param("at", agreement.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void add(AgreementChange change) {
        var kept = jdbc.sql("""
                        insert into agreement_change (agreement_id, number, state, reason, changed_by, changed_at)
                        values (:agreement, :number, :state, :reason, :by, :at)
                        on conflict do nothing""")
                .param("agreement", change.agreement().value())
                .param("number", change.number())
                .param("state", change.state().name())
                .param("reason", columns.sealed(change.reason()), Types.BINARY)
                .param("by", change.changedBy().value())
                .param("at", change.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    public SeenAgreement hold(Seat seat, CaseReviewId review, AgreementId id, LocalDate today) {
        JdbcCaseReviews.lock(jdbc, review);
        return get(seat, review, id, today);
    }

    @Override
    public Part<SeenAgreement> list(Seat seat, AgreementQuery query) {
        var found = rows.find(seat, new AgreementRows.Wanted(null, query.mine(), query.open(), query.today()));
        var after = query.after();
        var next = found.stream()
                .filter(one -> after == null || one.comesAfter(after))
                .limit(query.limit() + 1L)
                .map(FoundAgreement::open)
                .toList();
        return Part.of(next, query.limit(), found.size());
    }

    @Override
    public List<SeenAgreement> of(Seat seat, CaseReviewId review, LocalDate today) {
        return rows.find(seat, new AgreementRows.Wanted(review, false, false, today)).stream()
                .map(FoundAgreement::open)
                .toList();
    }

    @Override
    public List<AgreementChange> changes(SeenAgreement seen) {
        var id = seen.standing().agreement().id();
        return jdbc.sql("select * from agreement_change c where c.agreement_id = :agreement order by c.number")
                .param("agreement", id.value())
                .query((row, n) -> new AgreementChange(
                        id,
                        row.getInt("number"),
                        AgreementState.valueOf(row.getString("state")),
                        columns.opened(row.getBytes("reason")),
                        professional(row, "changed_by"),
                        instant(row, "changed_at")))
                .list();
    }

    @Override
    public boolean isAgreedOn(WorkedItem item) {
        return jdbc.sql("select exists (select from agreement a where a.item_id = :item)")
                .param("item", item.item().id().value())
                .query(Boolean.class)
                .single();
    }
}
