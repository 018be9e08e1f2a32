package nl.welzijnoprecept.placement;

import static nl.welzijnoprecept.referral.ReferralExamples.COACH;
import static nl.welzijnoprecept.referral.ReferralExamples.MONDAY;

import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralExamples;
import nl.welzijnoprecept.time.DutchTime;

/** Placements in every status, by the steps that lead there; what the product does by itself as the database does it. */
final class PlacementExamples {
    static final Referral REFERRAL = ReferralExamples.coaching();
    static final Room ROOM = new Room(10, 3, 0, 0, true);
    static final LocalDate TODAY = DutchTime.day(MONDAY);

    private PlacementExamples() {}

    static Placement propose(Referral referral) {
        return Placement.propose(
                new PlacementId(UUID.randomUUID()),
                referral,
                new ActivityId(UUID.randomUUID()),
                "Gebruikt een rolstoel",
                COACH,
                MONDAY);
    }

    static Placement in(PlacementStatus status) {
        return switch (status) {
            case PROPOSED -> propose(REFERRAL);
            case WAITLISTED ->
                take(propose(REFERRAL), PlacementStep.WAITLIST, ROOM).placement();
            case OFFERED -> offered(in(PlacementStatus.WAITLISTED));
            case ACCEPTED -> take(propose(REFERRAL), PlacementStep.ACCEPT, ROOM).placement();
            case STARTED -> take(propose(REFERRAL), PlacementStep.START, ROOM).placement();
            case ENDED -> take(propose(REFERRAL), PlacementStep.END, ROOM).placement();
        };
    }

    private static Placement offered(Placement waiting) {
        return new Placement(
                waiting.id(),
                waiting.revision() + 1,
                waiting.referral(),
                waiting.activity(),
                PlacementStatus.OFFERED,
                MONDAY,
                waiting.proposedBy(),
                waiting.proposedAt(),
                null,
                TODAY.plusDays(7),
                null,
                waiting.needToKnow(),
                waiting.buddy());
    }

    static PlacementMoved take(Placement placement, PlacementStep step, Room room) {
        return placement.take(
                new PlacementCommand(step, "Daarom", null, null),
                COACH,
                placement.revision(),
                REFERRAL,
                room,
                MONDAY.plusSeconds(60));
    }
}
