package nl.welzijnoprecept.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.organisation.Names.OrganisationName;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import nl.welzijnoprecept.referral.Page;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.CoachFilter;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of referrals, read straight into what a list shows: one query for the lines, one for the exact total. */
@Component
class ReferralPages {

    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final PersonMarks marks;

    ReferralPages(JdbcClient jdbc, TextCipher cipher, PersonMarks marks) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.marks = marks;
    }

    Page<ReferralSummary> page(Scope scope, ReferralQuery query) {
        var where = new ArrayList<String>();
        Map<String, Object> parameters = new HashMap<>();
        filter(scope, query, where, parameters);
        var total = jdbc.sql("select count(*) from referral r where " + String.join(" and ", where))
                .params(parameters)
                .query(Long.class)
                .single();
        if (query.after() != null) {
            where.add(after(query.sort(), query.after(), parameters));
        }
        // One more than asked for tells whether there is a next page.
        parameters.put("limit", query.limit() + 1);
        var items = jdbc.sql("""
                        select r.id, r.reference, r.status, r.revision, r.given_name, r.family_name, r.birth_date, r.postcode,
                               r.reasons, r.municipality_code, r.due_on, r.submitted_at, r.restricted_to, r.consent_given_by,
                               r.permission_withdrawn_on,
                               known_duplicate(r) is not null as doubled,
                               h.id as handler_id, h.name as handler, f.id as referrer_id, f.name as referrer,
                               p.id as practice_id, p.name as practice, c.id as coach_id, c.name as coach
                        from referral r
                        join organisation h on h.id = r.handler_id
                        join professional f on f.id = r.referrer_id
                        join organisation p on p.id = r.practice_id
                        left join professional c on c.id = r.coach_id
                        where %s
                        order by %s
                        limit :limit""".formatted(String.join(" and ", where), order(query.sort())))
                .params(parameters)
                .query((row, n) -> summary(row))
                .list();
        if (items.size() <= query.limit()) {
            return new Page<>(items, total, null);
        }
        var shown = items.subList(0, query.limit());
        return new Page<>(List.copyOf(shown), total, position(query.sort(), shown.getLast()));
    }

    private void filter(Scope scope, ReferralQuery query, List<String> where, Map<String, Object> parameters) {
        var predicate = ScopeSql.of(scope);
        where.add("(" + predicate.condition() + ")");
        parameters.putAll(predicate.parameters());
        if (!query.statuses().isEmpty()) {
            where.add("r.status = any (:statuses)");
            parameters.put("statuses", query.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
        switch (query.coach()) {
            case null -> {}
            case CoachFilter.Unassigned() -> where.add("r.coach_id is null");
            case CoachFilter.Of(var coach) -> {
                where.add("r.coach_id = :coach");
                parameters.put("coach", coach.value());
            }
        }
        if (query.overdueOn() != null) {
            where.add("r.due_on < :overdueOn");
            parameters.put("overdueOn", query.overdueOn());
        }
        if (query.reason() != null) {
            where.add(":reason = any (r.reasons)");
            parameters.put("reason", query.reason().name());
        }
        if (query.person() != null) {
            if (query.person().familyName() != null) {
                where.add("r.family_name_mark = :familyName");
                parameters.put("familyName", marks.familyName(query.person().familyName()));
            }
            if (query.person().birthDate() != null) {
                where.add("r.birth_date_mark = :birthDate");
                parameters.put("birthDate", marks.birthDate(query.person().birthDate()));
            }
        }
    }

    private static String order(Sort sort) {
        return switch (sort) {
            case DUE_ON -> "r.due_on nulls last, r.id";
            case SUBMITTED_AT_DESCENDING -> "r.submitted_at desc, r.id desc";
        };
    }

    private static String after(Sort sort, Position position, Map<String, Object> parameters) {
        parameters.put("afterId", position.id().value());
        return switch (sort) {
            case DUE_ON -> {
                if (position.value().isEmpty()) {
                    yield "r.due_on is null and r.id > :afterId";
                }
                parameters.put("afterDueOn", LocalDate.parse(position.value()));
                yield "((r.due_on, r.id) > (:afterDueOn, :afterId) or r.due_on is null)";
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
            case DUE_ON -> new Position(last.dueOn() == null ? "" : last.dueOn().toString(), last.id());
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
                row.getObject("due_on", LocalDate.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("doubled"),
                row.getObject("restricted_to") != null,
                row.getObject("permission_withdrawn_on") != null,
                Arrays.stream((String[]) row.getArray("consent_given_by").getArray())
                        .map(ConsentGiver::valueOf)
                        .collect(Collectors.toSet()));
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
