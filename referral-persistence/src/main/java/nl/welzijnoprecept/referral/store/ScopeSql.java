package nl.welzijnoprecept.referral.store;

import java.util.Map;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Scope;

/**
 * A scope as a condition on {@code referral r}: the one place where the cases of {@link Scope} become SQL, for
 * detail, list, count and step alike.
 */
record ScopeSql(String condition, Map<String, Object> parameters) {
    private static final String[] UNDIVIDED =
            ReferralStatus.undivided().stream().map(Enum::name).toArray(String[]::new);

    static ScopeSql of(Scope scope) {
        return switch (scope) {
            case Scope.SentBy(var practice) ->
                new ScopeSql("r.practice_id = :scopePractice", Map.of("scopePractice", practice.value()));
            case Scope.CoachedBy(var coach, var team) ->
                new ScopeSql(
                        "r.handler_id = :scopeTeam and (r.coach_id = :scopeCoach or r.coach_id is null and r.status = any (:scopeUndivided))",
                        Map.of("scopeTeam", team.value(), "scopeCoach", coach.value(), "scopeUndivided", UNDIVIDED));
            case Scope.OwnOf(var coach, var team) ->
                new ScopeSql(
                        "r.handler_id = :scopeTeam and r.coach_id = :scopeCoach",
                        Map.of("scopeTeam", team.value(), "scopeCoach", coach.value()));
            case Scope.HandledBy(var handler) ->
                new ScopeSql("r.handler_id = :scopeHandler", Map.of("scopeHandler", handler.value()));
            case Scope.Granted granted ->
                new ScopeSql(
                        "r.id = :scopeGranted and r.handler_id = :scopeTeam",
                        Map.of(
                                "scopeGranted",
                                granted.referral().value(),
                                "scopeTeam",
                                granted.team().value()));
            case Scope.Nothing() -> new ScopeSql("false", Map.of());
        };
    }
}
