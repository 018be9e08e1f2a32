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
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.casereview.ShownAs;
import nl.welzijnoprecept.casereview.Subject;
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

    private static final String IN_WORK =
            """
            select a.*, i.case_review_id, r.id as file_id, r.handler_id as keeper_id, i.shown_as, r.given_name, r.family_name,
                   r.closed_at is not null as closed, p.professional_id, p.outsider_name, p.outsider_organisation,
                   p.outsider_function, c.number, c.state, c.reason, c.changed_by, c.changed_at
            from agreement a
            join case_review_item i on i.id = a.item_id and i.removed_at is null
            join referral r on r.id = i.referral_id
            join case_review_participant p on p.id = a.owner_id
            """ + STANDING + " where (:review::uuid is null or i.case_review_id = :review) and ";

    private static final String OWN = """
            select a.*, o.case_review_id, o.file_id, o.keeper_id, o.shown_as, o.given_name, o.family_name, o.birth_date,
                   o.given_by, o.elsewhere, o.closed, :seatWho as professional_id, c.number, c.state, c.reason, c.changed_by,
                   c.changed_at
            from own_agreements() o
            join agreement a on a.id = o.id
            """ + STANDING + """
             where (:review::uuid is null or o.case_review_id = :review)
              and exists (select from case_review_participant p where p.id = a.owner_id and p.professional_id = :seatWho)""";

    private final JdbcClient jdbc;
    private final ReviewColumns columns;

    AgreementRows(JdbcClient jdbc, ReviewColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** The most urgent first. What is found in both ways is found in work. */
    List<FoundAgreement> find(Seat seat, @Nullable CaseReviewId review, LocalDate today) {
        return switch (seat) {
            case Seat.Leading(var _, var who) -> find(seat, who, review, today);
            case Seat.Working(var _, var who) -> find(seat, who, review, today);
            case Seat.Guest(var _, var who) -> find(seat, who, review, today);
            case Seat.None() -> List.of();
        };
    }

    private List<FoundAgreement> find(Seat seat, ProfessionalId who, @Nullable CaseReviewId review, LocalDate today) {
        var works = SeatSql.of(seat);
        var found = new LinkedHashMap<AgreementId, FoundAgreement>();
        jdbc
                .sql(OWN)
                .param("seatWho", who.value())
                .param("review", review == null ? null : review.value(), Types.OTHER)
                .query((row, n) -> found(row, who, false, isTold(row, today)))
                .list()
                .stream()
                .filter(FoundAgreement::isTold)
                .forEach(one -> found.put(one.id(), one));
        jdbc.sql(IN_WORK + works.work())
                .params(works.parameters())
                .param("review", review == null ? null : review.value(), Types.OTHER)
                .query((row, n) -> found(row, who, true, true))
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found.values().stream()
                .sorted(Comparator.comparing(FoundAgreement::dueOn).thenComparing(FoundAgreement::order))
                .toList();
    }

    private boolean isTold(ResultSet row, LocalDate today) throws SQLException {
        return !row.getBoolean("elsewhere")
                || ShownAs.valueOf(row.getString("shown_as")) == ShownAs.ANONYMOUS
                || columns.isEnough(row, today);
    }

    private FoundAgreement found(ResultSet row, ProfessionalId who, boolean inWork, boolean told) throws SQLException {
        var owner = ReviewColumns.id(row, "professional_id", ProfessionalId::new);
        var id = new AgreementId(row.getObject("id", UUID.class));
        var dueOn = row.getObject("due_on", LocalDate.class);
        var closed = row.getBoolean("closed");
        var state = row.getString("state");
        return new FoundAgreement(
                id,
                dueOn,
                !closed && (state == null || AgreementState.valueOf(state) == AgreementState.OPEN),
                who.equals(owner),
                told,
                opened(row, id, dueOn, owner, inWork, closed));
    }

    /** Whoever works on the case reads the name, others what the table is told. */
    private Supplier<SeenAgreement> opened(
            ResultSet row,
            AgreementId id,
            LocalDate dueOn,
            @Nullable ProfessionalId owner,
            boolean inWork,
            boolean closed)
            throws SQLException {
        var review = new CaseReviewId(row.getObject("case_review_id", UUID.class));
        var item = new ReviewItemId(row.getObject("item_id", UUID.class));
        var seat = new AttendeeId(row.getObject("owner_id", UUID.class));
        var recordedBy = professional(row, "recorded_by");
        var recordedAt = instant(row, "recorded_at");
        var text = row.getBytes("text");
        var givenName = row.getBytes("given_name");
        var familyName = row.getBytes("family_name");
        var shownAs = inWork ? ShownAs.NAME : ShownAs.valueOf(row.getString("shown_as"));
        var file = inWork ? ReviewColumns.file(row) : ReviewColumns.file(row).forCaseReview();
        var last = last(row, id);
        var outsider = inWork ? columns.outsider(row) : null;
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
                        last,
                        closed),
                review,
                file,
                Subject.of(shownAs, columns.opened(givenName), columns.opened(familyName)),
                owner,
                outsider,
                inWork);
    }

    private @Nullable AgreementChange last(ResultSet row, AgreementId id) throws SQLException {
        var state = row.getString("state");
        return state == null
                ? null
                : new AgreementChange(
                        id,
                        row.getInt("number"),
                        AgreementState.valueOf(state),
                        columns.opened(row.getBytes("reason")),
                        professional(row, "changed_by"),
                        instant(row, "changed_at"));
    }
}
