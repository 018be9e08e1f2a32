package nl.welzijnoprecept.referral.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.deadline.DueState.Range;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.CoachFilter;
import nl.welzijnoprecept.referral.ReferralQuery.PersonFilter;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Component;

/** What is asked for as a condition on {@code referral r}, for lines and counts alike. */
@Component
class ReferralFilter {
    private final PersonMarks marks;
    private final CaseTexts texts;

    ReferralFilter(PersonMarks marks, CaseTexts texts) {
        this.marks = marks;
        this.texts = texts;
    }

    /** A condition to which more can be added. */
    record Condition(List<String> parts, Map<String, Object> parameters) {
        String sql() {
            return String.join(" and ", parts);
        }

        void add(String part, String name, Object value) {
            parts.add(part);
            parameters.put(name, value);
        }
    }

    Condition of(Scope scope, ReferralQuery query) {
        var predicate = ScopeSql.of(scope);
        var condition = new Condition(
                new ArrayList<>(List.of("(" + predicate.condition() + ")")), new HashMap<>(predicate.parameters()));
        if (!query.statuses().isEmpty()) {
            condition.add(
                    "r.status = any (:statuses)",
                    "statuses",
                    query.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
        switch (query.coach()) {
            case null -> {}
            case CoachFilter.Unassigned() -> condition.parts().add("r.coach_id is null");
            case CoachFilter.Of(var coach) -> condition.add("r.coach_id = :coach", "coach", coach.value());
        }
        if (query.due() != null) {
            addDue(condition, query.due());
        }
        if (query.turn() != null) {
            condition.add(
                    TurnSql.on(query.turn().on()) + " = :turn",
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

    private static void addDue(Condition condition, Range due) {
        condition.parts().add(due.days() ? "r.due_on is not null" : "r.due_on is null");
        if (due.from() != null) {
            condition.add("r.due_on >= :dueFrom", "dueFrom", due.from());
        }
        if (due.to() != null) {
            condition.add("r.due_on <= :dueTo", "dueTo", due.to());
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
