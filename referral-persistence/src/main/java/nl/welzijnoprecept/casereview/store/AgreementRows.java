package nl.welzijnoprecept.casereview.store;

import static nl.welzijnoprecept.casereview.store.ReviewColumns.instant;
import static nl.welzijnoprecept.casereview.store.ReviewColumns.professional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.Agreement;
import nl.welzijnoprecept.casereview.AgreementChange;
import nl.welzijnoprecept.casereview.AgreementId;
import nl.welzijnoprecept.casereview.AgreementStanding;
import nl.welzijnoprecept.casereview.AgreementState;
import nl.welzijnoprecept.casereview.AttendeeId;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.Outsider;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.casereview.ShownAs;
import nl.welzijnoprecept.casereview.Subject;
import nl.welzijnoprecept.referral.ScopeFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds agreements in two ways: through the cases that somebody works on, and as what they promised themselves. */
@Component
class AgreementRows {
    private static final String STANDING = """
            left join lateral (select c.* from agreement_change c where c.agreement_id = a.id order by c.number desc limit 1) c
                on true
            """;

    private static final String IN_WORK = """
            select a.*, i.case_review_id, r.id as file_id, r.handler_id as keeper_id, i.shown_as, r.given_name, r.family_name,
                   r.closed_at is not null as closed, p.professional_id, p.outsider_name, p.outsider_organisation,
                   p.outsider_function, c.number, c.state, c.reason, c.changed_by, c.changed_at
            from agreement a
            join case_review_item i on i.id = a.item_id and i.removed_at is null
            join referral r on r.id = i.referral_id
            join case_review_participant p on p.id = a.owner_id
            """ + STANDING + """
             where (:review::uuid is null or i.case_review_id = :review)
              and (not :mine or p.professional_id = :seatWho)
              and (not :open or (r.closed_at is null and coalesce(c.state, 'OPEN') = 'OPEN'))
              and\s""";

    private static final String OWN = """
            select a.*, o.case_review_id, o.file_id, o.keeper_id, o.shown_as, o.given_name, o.family_name, o.birth_date,
                   o.given_by, o.elsewhere, o.closed, :seatWho as professional_id, c.number, c.state, c.reason, c.changed_by,
                   c.changed_at
            from own_agreements() o
            join agreement a on a.id = o.id
            """ + STANDING + """
             where (:review::uuid is null or o.case_review_id = :review)
              and exists (select from case_review_participant p where p.id = a.owner_id and p.professional_id = :seatWho)
              and (not :open or (not o.closed and coalesce(c.state, 'OPEN') = 'OPEN'))""";

    private final JdbcClient jdbc;
    private final ReviewColumns columns;
    private final ScopeFilters filters;

    /**
     * Which agreements to find.
     *
     * @param review of this meeting; null for all of them
     * @param mine   only what whoever asks promised
     * @param open   only what is still to be done, in open cases
     */
    record Wanted(@Nullable CaseReviewId review, boolean mine, boolean open, LocalDate today) {}

    AgreementRows(JdbcClient jdbc, ReviewColumns columns, ScopeFilters filters) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.filters = filters;
    }

    /** The most urgent first. What is found in both ways is found in work. */
    List<FoundAgreement> find(Seat seat, Wanted wanted) {
        return seat.looker().map(who -> find(seat, who, wanted)).orElse(List.of());
    }

    private List<FoundAgreement> find(Seat seat, ProfessionalId who, Wanted wanted) {
        var works = filters.of(seat.work());
        var found = new LinkedHashMap<AgreementId, FoundAgreement>();
        query(OWN, who, wanted).query((row, n) -> found(row, false, isTold(row, wanted.today()))).list().stream()
                .filter(FoundAgreement::isTold)
                .forEach(one -> found.put(one.id(), one));
        query(IN_WORK + works.condition(), who, wanted)
                .params(works.parameters())
                .param("mine", wanted.mine())
                .query((row, n) -> found(row, true, true))
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found.values().stream()
                .sorted(Comparator.comparing(FoundAgreement::dueOn).thenComparing(FoundAgreement::order))
                .toList();
    }

    private JdbcClient.StatementSpec query(String sql, ProfessionalId who, Wanted wanted) {
        var review = wanted.review();
        return jdbc.sql(sql)
                .param("seatWho", who.value())
                .param("review", review == null ? null : review.value(), Types.OTHER)
                .param("open", wanted.open());
    }

    private boolean isTold(ResultSet row, LocalDate today) throws SQLException {
        return !row.getBoolean("elsewhere")
                || ShownAs.valueOf(row.getString("shown_as")) == ShownAs.ANONYMOUS
                || columns.isEnough(row, today);
    }

    private FoundAgreement found(ResultSet row, boolean inWork, boolean told) throws SQLException {
        var id = new AgreementId(row.getObject("id", UUID.class));
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new FoundAgreement(id, dueOn, told, opened(row, id, dueOn, inWork));
    }

    /** Whoever works on the case reads the name, others what the table is told. */
    private Supplier<SeenAgreement> opened(ResultSet row, AgreementId id, LocalDate dueOn, boolean inWork)
            throws SQLException {
        var review = new CaseReviewId(row.getObject("case_review_id", UUID.class));
        var item = new ReviewItemId(row.getObject("item_id", UUID.class));
        var seat = new AttendeeId(row.getObject("owner_id", UUID.class));
        var owner = ReviewColumns.id(row, "professional_id", ProfessionalId::new);
        var recordedBy = professional(row, "recorded_by");
        var recordedAt = instant(row, "recorded_at");
        var text = row.getBytes("text");
        var givenName = row.getBytes("given_name");
        var familyName = row.getBytes("family_name");
        var shownAs = inWork ? ShownAs.NAME : ShownAs.valueOf(row.getString("shown_as"));
        var file = inWork ? ReviewColumns.file(row) : ReviewColumns.file(row).forCaseReview();
        var closed = row.getBoolean("closed");
        var last = last(row, id);
        Supplier<@Nullable Outsider> outsider = inWork ? columns.outsiderLater(row) : () -> null;
        return () -> new SeenAgreement(
                new AgreementStanding(
                        new Agreement(
                                id,
                                item,
                                Objects.requireNonNull(columns.opened(text)),
                                seat,
                                dueOn,
                                recordedBy,
                                recordedAt),
                        last.get(),
                        closed),
                review,
                file,
                Subject.of(shownAs, columns.opened(givenName), columns.opened(familyName)),
                owner,
                outsider.get(),
                inWork);
    }

    private Supplier<@Nullable AgreementChange> last(ResultSet row, AgreementId id) throws SQLException {
        var state = row.getString("state");
        if (state == null) {
            return () -> null;
        }
        var number = row.getInt("number");
        var reason = row.getBytes("reason");
        var changedBy = professional(row, "changed_by");
        var changedAt = instant(row, "changed_at");
        return () -> new AgreementChange(
                id, number, AgreementState.valueOf(state), columns.opened(reason), changedBy, changedAt);
    }
}
