package nl.welzijnoprecept.plan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.plan.ActionQuery;
import nl.welzijnoprecept.plan.ActionQuery.Position;
import nl.welzijnoprecept.plan.OpenActions;
import nl.welzijnoprecept.plan.OpenActions.OpenAction;
import nl.welzijnoprecept.plan.OwnCases;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is still open in the cases of a coach: which ones and how many by SQL, the actions themselves by their ids. */
@Component
class OpenActionList {
    private static final String OPEN_IN_CASES = """
            from goal g
            join goal_action a on a.goal_id = g.id
            left join lateral (
                select c.state from goal_action_change c where c.action_id = a.id order by c.number desc limit 1) s on true
            where g.referral_id = any (:cases) and coalesce(s.state, 'OPEN') = 'OPEN'""";

    private final JdbcClient jdbc;
    private final ActionRows rows;
    private final PlanRowMapper mapper;

    OpenActionList(JdbcClient jdbc, ActionRows rows, PlanRowMapper mapper) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.mapper = mapper;
    }

    /** Which action, and in which case. */
    private record Found(UUID action, UUID within) {}

    OpenActions of(OwnCases own, ActionQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "cases", own.cases().keySet().stream().map(ReferralId::value).toArray(UUID[]::new));
        var where = OPEN_IN_CASES + due(query, parameters);
        var total = jdbc.sql("select count(*) " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        where += after(query, parameters);
        // One more than asked for tells whether there is a next part.
        parameters.put("limit", query.limit() + 1);
        var found = jdbc.sql(
                        "select a.id, g.referral_id " + where + " order by a.by_date nulls last, a.id limit :limit")
                .params(parameters)
                .query((row, n) -> new Found(row.getObject("id", UUID.class), row.getObject("referral_id", UUID.class)))
                .list();
        var items = actions(own, found.subList(0, Math.min(found.size(), query.limit())));
        return new OpenActions(items, total, found.size() > query.limit() ? position(items.getLast()) : null);
    }

    private List<OpenAction> actions(OwnCases own, List<Found> found) {
        var byId = rows.findByIdIn(found.stream().map(Found::action).toList()).stream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        return found.stream()
                .map(one -> new OpenAction(
                        mapper.toAction(Objects.requireNonNull(byId.get(one.action()))),
                        Objects.requireNonNull(own.cases().get(new ReferralId(one.within())))))
                .toList();
    }

    private static String due(ActionQuery query, Map<String, Object> parameters) {
        if (query.due().isEmpty()) {
            return "";
        }
        var any = new ArrayList<String>();
        for (var due : query.due()) {
            var days = due.on(query.today());
            var part = new ArrayList<>(List.of(days.days() ? "a.by_date is not null" : "a.by_date is null"));
            if (days.from() != null) {
                part.add("a.by_date >= :from" + due);
                parameters.put("from" + due, days.from());
            }
            if (days.to() != null) {
                part.add("a.by_date <= :to" + due);
                parameters.put("to" + due, days.to());
            }
            any.add("(" + String.join(" and ", part) + ")");
        }
        return " and (" + String.join(" or ", any) + ")";
    }

    private static String after(ActionQuery query, Map<String, Object> parameters) {
        var after = query.after();
        if (after == null) {
            return "";
        }
        parameters.put("afterId", after.id().value());
        LocalDate day = after.byDate();
        if (day == null) {
            return " and a.by_date is null and a.id > :afterId";
        }
        parameters.put("afterDay", day);
        return " and ((a.by_date, a.id) > (:afterDay, :afterId) or a.by_date is null)";
    }

    private static Position position(OpenAction last) {
        return new Position(last.action().byDate(), last.action().id());
    }
}
