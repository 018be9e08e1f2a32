package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.plan.ActionStanding;
import nl.welzijnoprecept.plan.ActionState;
import org.jspecify.annotations.Nullable;

/** An action as it stands now. */
record ActionView(
        UUID id,
        String text,
        Doer who,
        @Nullable LocalDate byDate,
        PartyView recordedBy,
        Instant recordedAt,
        @Nullable UUID conversationId,
        ActionState state,

        @Nullable @Schema(description = "The day it was done, or it was clear that it was not.")
        LocalDate on,

        @Nullable @Schema(description = "How urgent it is; null when it is not open any more.")
        DueState due,

        @Schema(description = "As in the ETag, which a change of state wants back in If-Match.")
        int revision) {

    static ActionView of(ActionStanding standing, Names names, LocalDate today) {
        var action = standing.action();
        return new ActionView(
                action.id().value(),
                action.text(),
                action.who(),
                action.byDate(),
                PartyView.of(names.of(action.recordedBy())),
                action.recordedAt(),
                action.conversation() == null ? null : action.conversation().value(),
                standing.state(),
                standing.on(),
                standing.due(today),
                standing.revision());
    }
}
