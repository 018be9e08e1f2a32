package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import org.jspecify.annotations.Nullable;

/** A placement as it is shown; {@code statusSince} is when it came into its status. */
record PlacementView(
        UUID id,
        ActivityMention activity,
        PlacementStatus status,
        int revision,
        Instant statusSince,
        PartyView proposedBy,
        Instant proposedAt,

        @Nullable @Schema(description = "In line, from 1; null for who does not wait.")
        Integer position,

        @Nullable @Schema(description = "The last day on which the offer can be answered; null where there is none.")
        LocalDate offerExpiresOn,

        @Nullable @Schema(description = "The first day; null for who never began.")
        LocalDate startedOn,

        @Nullable @Schema(description = "What whoever meets the client there may know.")
        String needToKnow,

        @Nullable @Schema(description = "Who comes along.") PartyView buddy,

        List<PlacementStep> allowedSteps,

        @Schema(description = "What to look at again; nothing is refused for it.")
        List<PlacementWarningView> warnings) {
    static PlacementView of(Placed placed, Names names) {
        var placement = placed.placement();
        return new PlacementView(
                placement.id().value(),
                ActivityMention.of(placed.activity()),
                placement.status(),
                placement.revision(),
                placement.since(),
                PartyView.of(names.of(placement.proposedBy())),
                placement.proposedAt(),
                placed.position(),
                placement.offerExpiresOn(),
                placement.startedOn(),
                placement.needToKnow(),
                placement.buddy() == null ? null : PartyView.of(names.of(placement.buddy())),
                placed.steps(),
                PlacementWarningView.of(placed));
    }
}
