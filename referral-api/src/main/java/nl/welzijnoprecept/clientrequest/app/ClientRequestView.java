package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.Decision;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import nl.welzijnoprecept.clientrequest.Extension;
import nl.welzijnoprecept.clientrequest.IdentityCheck;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** A client's request as it is shown. */
record ClientRequestView(
        UUID id,
        RequestKind kind,

        @Schema(description = "Empty once they are destroyed.")
        List<UUID> files,

        LocalDate receivedOn,
        LocalDate dueOn,
        IdentityCheck identityCheck,
        @Nullable String explanation,
        PartyView registeredBy,
        Instant registeredAt,
        @Nullable ExtensionView extension,
        @Nullable DecisionView decision) {

    /** Two months more, and why. */
    record ExtensionView(@Nullable String reason, PartyView by, Instant at) {
        static ExtensionView of(Extension extension, Names names) {
            return new ExtensionView(extension.reason(), PartyView.of(names.of(extension.by())), extension.at());
        }
    }

    /** What was decided, and why. */
    record DecisionView(DecisionOutcome outcome, @Nullable String reason, PartyView by, Instant at) {
        static DecisionView of(Decision decision, Names names) {
            return new DecisionView(
                    decision.outcome(), decision.reason(), PartyView.of(names.of(decision.by())), decision.at());
        }
    }

    static ClientRequestView of(ClientRequest request, Names names) {
        var extension = request.extension();
        var decision = request.decision();
        return new ClientRequestView(
                request.id().value(),
                request.kind(),
                request.files().stream().map(ReferralId::value).sorted().toList(),
                request.receivedOn(),
                request.dueOn(),
                request.identityCheck(),
                request.explanation(),
                PartyView.of(names.of(request.registeredBy())),
                request.registeredAt(),
                extension == null ? null : ExtensionView.of(extension, names),
                decision == null ? null : DecisionView.of(decision, names));
    }
}
