package nl.welzijnoprecept.casereview.store;

import java.util.Map;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.Seat;

/**
 * A seat as a condition: the one place where the cases of {@link Seat} become SQL.
 *
 * @param meeting on {@code case_review w}: which meetings are seen
 */
record SeatSql(String meeting, Map<String, Object> parameters) {
    private static final String SITS =
            "select p.case_review_id from case_review_participant p where p.professional_id = :seatWho and p.removed_at is null";
    private static final String OF_TEAM = "select o.id from case_review o where o.organisation_id = :seatFrom";

    static SeatSql of(Seat seat) {
        return switch (seat) {
            case Seat.Leading(var team, var who) -> found(OF_TEAM + " union " + SITS, team, who);
            case Seat.Working(var team, var who) -> found(OF_TEAM + " union " + SITS, team, who);
            case Seat.Guest(var from, var who) -> found(SITS, from, who);
            case Seat.None() -> new SeatSql("false", Map.of());
        };
    }

    /** By ids, which are found by index, as "of the team or sits there" is not. */
    private static SeatSql found(String ids, OrganisationId from, ProfessionalId who) {
        return new SeatSql(
                "w.id in (" + ids + ") and (w.organisation_id = :seatFrom or :now < is_guest_until(w.planned_at))",
                Map.of("seatFrom", from.value(), "seatWho", who.value()));
    }
}
