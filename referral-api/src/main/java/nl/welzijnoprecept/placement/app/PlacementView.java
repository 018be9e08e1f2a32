package nl.welzijnoprecept.placement.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.referral.Referral;

/** A placement as it is shown; {@code statusSince} is when it came into its status. */
record PlacementView(
        UUID id,
        ActivityMention activity,
        PlacementStatus status,
        int revision,
        Instant statusSince,
        PartyView proposedBy,
        Instant proposedAt,
        List<PlacementStep> allowedSteps) {
    /** The activity, by name. */
    record ActivityMention(UUID id, String name) {}

    static PlacementView of(Placement placement, Referral within, Activity activity, Names names) {
        return new PlacementView(
                placement.id().value(),
                new ActivityMention(activity.id().value(), activity.name()),
                placement.status(),
                placement.revision(),
                placement.since(),
                PartyView.of(names.of(placement.proposedBy())),
                placement.proposedAt(),
                placement.steps(within));
    }
}
