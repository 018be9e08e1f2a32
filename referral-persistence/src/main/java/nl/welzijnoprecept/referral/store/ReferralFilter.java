package nl.welzijnoprecept.referral.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.deadline.DueState.Range;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.CoachFilter;
import nl.welzijnoprecept.referral.ReferralQuery.PersonFilter;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.store.SharedProgress.Told;
import org.springframework.stereotype.Component;

/** What is asked for as a condition on {@code referral r}, for lines and counts alike. */
@Component
class ReferralFilter {
    private final PersonMarks marks;
    private final CaseTexts texts;
    private final SharedProgress progress;

    ReferralFilter(PersonMarks marks, CaseTexts texts, SharedProgress progress) {
        this.progress = progress;
        this.marks = marks;
        this.texts = texts;
    }

    /** A condition to which more can be added. */
    record Condition(List<String> parts, Map<String, Object> parameters, Told told) {
        String sql() {
            return String.join(" and ", parts);
        }

        void add(String part, String name, Object value) {
            parts.add(part);
            parameters.put(name, value);
        }
    }

    Condition of(Scope scope, ReferralQuery query) {
        var plain = query.coach() == null && query.due() == null && query.turn() == null && query.sort() != Sort.DUE_ON;
        return of(scope, query, plain ? Told.ALL : progress.to(scope));
    }

    /** To be counted by what is told as well. */
    Condition ofCounts(Scope scope, ReferralQuery query) {
        return of(scope, query, progress.to(scope));
    }

    private Condition of(Scope scope, ReferralQuery query, Told told) {
        var predicate = ScopeSql.of(scope);
        var condition = new Condition(
                new ArrayList<>(List.of("(" + predicate.condition() + ")")),
                new HashMap<>(predicate.parameters()),
                told);
        condition.parameters().putAll(told.parameters());
        if (!query.statuses().isEmpty()) {
            condition.add(
                    "r.status = any (:statuses)",
                    "statuses",
                    query.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
        var coach = condition.told().value("r.coach_id");
        switch (query.coach()) {
            case null -> {}
            case CoachFilter.Unassigned() -> condition.parts().add(coach + " is null");
            case CoachFilter.Of(var who) -> condition.add(coach + " = :coach", "coach", who.value());
        }
        if (query.due() != null) {
            addDue(condition, condition.told().value("r.due_on"), query.due());
        }
        if (query.turn() != null) {
            condition.add(
                    condition.told().value(TurnSql.on(query.turn().on())) + " = :turn",
                    "turn",
                    query.turn().by().name());
        }
        if (query.reason() != null) {
            condition.add(":reason = any (r.reasons)", "reason", query.reason().name());
        }
        if (query.municipality() != null) {
            condition.add(
                    "r.municipality_code = :municipality",
                    "municipality",
                    query.municipality().value());
        }
        if (query.person() != null) {
            addPerson(condition, query.person());
        }
        return condition;
    }

    private static void addDue(Condition condition, String dueOn, Range due) {
        condition.parts().add(dueOn + (due.days() ? " is not null" : " is null"));
        if (due.from() != null) {
            condition.add(dueOn + " >= :dueFrom", "dueFrom", due.from());
        }
        if (due.to() != null) {
            condition.add(dueOn + " <= :dueTo", "dueTo", due.to());
        }
    }

    private void addPerson(Condition condition, PersonFilter person) {
        if (person.familyName() != null) {
            condition.add("r.family_name_mark = :familyName", "familyName", marks.familyName(person.familyName()));
        }
        if (person.birthDate() != null) {
            condition.add("r.birth_date_mark = :birthDate", "birthDate", marks.birthDate(person.birthDate()));
        }
        if (person.text() != null) {
            condition.add("r.id = any (:found)", "found", texts.find(condition, person.text()));
        }
    }
}
