package nl.welzijnoprecept.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.organisation.Names.OrganisationName;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import nl.welzijnoprecept.referral.Page;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.store.ReferralFilter.Condition;
import nl.welzijnoprecept.referral.store.SharedProgress.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of referrals, read straight into what a list shows: one query for the lines, one for the exact total. */
@Component
class ReferralLists {

    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final ReferralFilter filter;

    ReferralLists(JdbcClient jdbc, TextCipher cipher, ReferralFilter filter) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.filter = filter;
    }

    Page<ReferralSummary> page(Scope scope, ReferralQuery query) {
        var wanted = filter.of(scope, query);
        var total = jdbc.sql("select count(*) from referral r where " + wanted.sql())
                .params(wanted.parameters())
                .query(Long.class)
                .single();
        if (query.after() != null) {
            wanted.parts().add(after(query.sort(), query.after(), wanted));
        }
        // One more than asked for tells whether there is a next page.
        wanted.parameters().put("limit", query.limit() + 1);
        var items = jdbc.sql("""
                        select r.id, r.reference, r.status, r.revision, r.given_name, r.family_name, r.birth_date, r.postcode,
                               r.reasons, r.municipality_code, %s as due_kind, %s as due_on, r.submitted_at, r.restricted_to,
                               r.consent_given_by, r.consent_purposes, r.permission_withdrawn_on,
                               known_duplicate(r) is not null as doubled, %s as awaited,
                               h.id as handler_id, h.name as handler, f.id as referrer_id, f.name as referrer,
                               p.id as practice_id, p.name as practice, c.id as coach_id, c.name as coach
                        from referral r
                        join organisation h on h.id = r.handler_id
                        join professional f on f.id = r.referrer_id
                        join organisation p on p.id = r.practice_id
                        left join professional c on c.id = r.coach_id
                        where %s
                        order by %s
                        limit :limit""".formatted(
                                wanted.told().value("r.due_kind"),
                                wanted.told().value("r.due_on"),
                                CaseFacts.AWAITED,
                                wanted.sql(),
                                order(query.sort(), wanted.told())))
                .params(wanted.parameters())
                .query((row, n) -> summary(row))
                .list();
        if (items.size() <= query.limit()) {
            return new Page<>(items, total, null);
        }
        var shown = items.subList(0, query.limit());
        return new Page<>(List.copyOf(shown), total, position(query.sort(), shown.getLast()));
    }

    private static String order(Sort sort, Told told) {
        return switch (sort) {
            case DUE_ON -> told.value("r.due_on") + " nulls last, r.id";
            case SUBMITTED_AT_DESCENDING -> "r.submitted_at desc, r.id desc";
        };
    }

    private static String after(Sort sort, Position position, Condition wanted) {
        var parameters = wanted.parameters();
        parameters.put("afterId", position.id().value());
        return switch (sort) {
            case DUE_ON -> {
                var dueOn = wanted.told().value("r.due_on");
                if (position.value().isEmpty()) {
                    yield dueOn + " is null and r.id > :afterId";
                }
                parameters.put("afterDueOn", LocalDate.parse(position.value()));
                yield "((" + dueOn + ", r.id) > (:afterDueOn, :afterId) or " + dueOn + " is null)";
            }
            case SUBMITTED_AT_DESCENDING -> {
                parameters.put(
                        "afterSubmittedAt", Instant.parse(position.value()).atOffset(ZoneOffset.UTC));
                yield "(r.submitted_at, r.id) < (:afterSubmittedAt, :afterId)";
            }
        };
    }

    private static Position position(Sort sort, ReferralSummary last) {
        return switch (sort) {
            case DUE_ON ->
                new Position(last.due() == null ? "" : last.due().on().toString(), last.id());
            case SUBMITTED_AT_DESCENDING -> new Position(last.submittedAt().toString(), last.id());
        };
    }

    private ReferralSummary summary(ResultSet row) throws SQLException {
        var practice = organisation(row, "practice");
        var coach = row.getObject("coach_id", UUID.class);
        var handler = organisation(row, "handler");
        return new ReferralSummary(
                new ReferralId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                ReferralStatus.valueOf(row.getString("status")),
                row.getInt("revision"),
                cipher.decrypt(row.getBytes("given_name")),
                cipher.decrypt(row.getBytes("family_name")),
                LocalDate.parse(cipher.decrypt(row.getBytes("birth_date"))),
                cipher.decrypt(row.getBytes("postcode")),
                Arrays.stream((String[]) row.getArray("reasons").getArray())
                        .map(Reason::valueOf)
                        .toList(),
                new MunicipalityCode(row.getString("municipality_code")),
                handler,
                professional(row, "referrer", practice),
                coach == null ? null : professional(row, "coach", handler),
                due(row),
                awaited(row),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("doubled"),
                row.getObject("restricted_to") != null,
                row.getObject("permission_withdrawn_on") != null,
                Arrays.stream((String[]) row.getArray("consent_given_by").getArray())
                        .map(ConsentGiver::valueOf)
                        .collect(Collectors.toSet()),
                Arrays.stream((String[]) row.getArray("consent_purposes").getArray())
                        .map(Purpose::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable Due due(ResultSet row) throws SQLException {
        var kind = row.getString("due_kind");
        return kind == null ? null : new Due(DeadlineKind.valueOf(kind), row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable NextActionBy awaited(ResultSet row) throws SQLException {
        var awaited = row.getString("awaited");
        return awaited == null ? null : NextActionBy.valueOf(awaited);
    }

    private static OrganisationName organisation(ResultSet row, String column) throws SQLException {
        return new OrganisationName(
                new OrganisationId(row.getObject(column + "_id", UUID.class)), row.getString(column));
    }

    private static ProfessionalName professional(ResultSet row, String column, @Nullable OrganisationName organisation)
            throws SQLException {
        return new ProfessionalName(
                new ProfessionalId(row.getObject(column + "_id", UUID.class)), row.getString(column), organisation);
    }
}
