package nl.welzijnoprecept.referral.store;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Scope;

/**
 * A scope as a condition on {@code referral r}: the one place where the cases of {@link Scope} become SQL, for
 * detail, list, count and step alike.
 */
record ScopeSql(String condition, Map<String, Object> parameters) {
    private static final String[] UNDIVIDED =
            ReferralStatus.undivided().stream().map(Enum::name).toArray(String[]::new);

    /** Of what is restricted, a coach sees where they are let in. */
    private static final String ADMITS = "(r.restricted_to is null or %s = any (r.restricted_to))";

    static ScopeSql of(Scope scope) {
        return switch (scope) {
            case Scope.SentBy(var practice, var reader) ->
                new ScopeSql(
                        "r.practice_id = :scopePractice and (r.restricted_to is null or r.referrer_id = :scopeReader)",
                        Map.of("scopePractice", practice.value(), "scopeReader", reader.value()));
            case Scope.CoachedBy(var coach, var team) ->
                new ScopeSql(
                        "r.handler_id = :scopeTeam and " + ADMITS.formatted(":scopeCoach")
                                + " and (r.coach_id = :scopeCoach or r.coach_id is null and r.status = any (:scopeUndivided))",
                        Map.of("scopeTeam", team.value(), "scopeCoach", coach.value(), "scopeUndivided", UNDIVIDED));
            case Scope.OwnOf(var coach, var team) ->
                new ScopeSql(
                        "r.handler_id = :scopeTeam and " + ADMITS.formatted(":scopeCoach")
                                + " and r.coach_id = :scopeCoach",
                        Map.of("scopeTeam", team.value(), "scopeCoach", coach.value()));
            case Scope.Granted(var referral, var team, var reader) ->
                new ScopeSql(
                        "r.id = :scopeGranted and r.handler_id = :scopeTeam and " + ADMITS.formatted(":scopeReader"),
                        Map.of(
                                "scopeGranted",
                                referral.value(),
                                "scopeTeam",
                                team.value(),
                                "scopeReader",
                                reader.value()));
            case Scope.HandledBy(var handler, var coordinator) ->
                new ScopeSql(
                        "r.handler_id = :scopeHandler and (r.restricted_to is null or cardinality(r.restricted_to) = 0"
                                + " or :scopeReader = any (r.restricted_to))",
                        Map.of("scopeHandler", handler.value(), "scopeReader", coordinator.value()));
            case Scope.Requested(var keeper, var files) ->
                new ScopeSql(
                        "r.handler_id = :scopeKeeper and r.id = any (:scopeFiles)",
                        Map.of(
                                "scopeKeeper",
                                keeper.value(),
                                "scopeFiles",
                                files.stream().map(ReferralId::value).toArray(UUID[]::new)));
            case Scope.Own(var own) -> new ScopeSql("r.id = :scopeOwn", Map.of("scopeOwn", own.value()));
            case Scope.Nothing() -> new ScopeSql("false", Map.of());
        };
    }
}
