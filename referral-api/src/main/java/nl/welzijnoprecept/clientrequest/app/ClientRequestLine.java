package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.clientrequest.ClientRequestSummary;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** A client's request in a list: without words. */
record ClientRequestLine(
        UUID id,
        RequestKind kind,

        @Schema(description = "Empty once they are destroyed.")
        List<UUID> files,

        LocalDate receivedOn,
        LocalDate dueOn,
        PartyView registeredBy,
        Instant registeredAt,

        @Nullable @Schema(description = "Null as long as it is to be decided.")
        DecisionOutcome outcome) {

    static ClientRequestLine of(ClientRequestSummary request, Names names) {
        return new ClientRequestLine(
                request.id().value(),
                request.kind(),
                request.files().stream().map(ReferralId::value).sorted().toList(),
                request.receivedOn(),
                request.dueOn(),
                PartyView.of(names.of(request.registeredBy())),
                request.registeredAt(),
                request.outcome());
    }
}
