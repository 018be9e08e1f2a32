package nl.welzijnoprecept.casereview.store;

import java.util.Map;
import nl.welzijnoprecept.casereview.Seat;

/**
 * A seat as conditions: the one place where the cases of {@link Seat} become SQL.
 *
 * @param meeting on {@code case_review w}: which meetings are seen
 * @param work    on {@code referral r}: which cases are worked on
 */
record SeatSql(String meeting, String work, Map<String, Object> parameters) {
    private static final String SITS = """
            exists (select from case_review_participant p where p.case_review_id = w.id and p.professional_id = :seatWho
                    and p.removed_at is null)
            and (w.organisation_id = :seatFrom or :now < is_guest_until(w.planned_at))""";

    private static final String TEAM_OR_SITS = "(w.organisation_id = :seatFrom or " + SITS + ")";

    static SeatSql of(Seat seat) {
        return switch (seat) {
            case Seat.Leading(var team, var who) ->
                new SeatSql(
                        TEAM_OR_SITS,
                        "r.handler_id = :seatFrom and (r.restricted_to is null or cardinality(r.restricted_to) = 0"
                                + " or :seatWho = any (r.restricted_to))",
                        Map.of("seatFrom", team.value(), "seatWho", who.value()));
            case Seat.Working(var team, var who) ->
                new SeatSql(
                        TEAM_OR_SITS,
                        "r.handler_id = :seatFrom and r.coach_id = :seatWho"
                                + " and (r.restricted_to is null or :seatWho = any (r.restricted_to))",
                        Map.of("seatFrom", team.value(), "seatWho", who.value()));
            case Seat.Guest(var from, var who) ->
                new SeatSql(SITS, "false", Map.of("seatFrom", from.value(), "seatWho", who.value()));
            case Seat.None() -> new SeatSql("false", "false", Map.of());
        };
    }
}
