package nl.welzijnoprecept.referral.app;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.referral.Need;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.Step;

/**
 * What a step asks of whoever takes it: a coach takes a case for themselves, so that only who divides cases names one.
 *
 * @param fields what is filled in
 * @param needed what has to be
 */
record StepAsked(Step step, Set<Need> fields, Set<Need> needed) {
    private static final String OTHER = "OTHER";

    static StepAsked of(Step step, Actor actor) {
        var needed = step.needs().stream()
                .filter(need -> need.field() != null)
                .filter(need -> need != Need.COACH || actor.role().has(Permission.DIVIDE_CASES))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
        var fields = EnumSet.copyOf(needed);
        if (step.namesCoach() && actor.role().has(Permission.DIVIDE_CASES)) {
            fields.add(Need.COACH);
        }
        if (!fields.isEmpty()) {
            fields.add(Need.REASON);
        }
        return new StepAsked(step, fields, needed);
    }

    /** Whether there is anything to fill in. */
    boolean isForm() {
        return !fields.isEmpty();
    }

    /** For templates. */
    public boolean asks(String need) {
        return fields.contains(Need.valueOf(need));
    }

    /** For templates. */
    public boolean needs(String need) {
        return needed.contains(Need.valueOf(need));
    }

    /** The codes to choose from, what is none of them last. */
    public List<String> codes() {
        return ReasonCode.known(step).stream()
                .sorted(Comparator.<String, Boolean>comparing(OTHER::equals).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
