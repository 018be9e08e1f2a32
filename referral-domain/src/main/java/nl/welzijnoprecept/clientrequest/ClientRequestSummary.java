package nl.welzijnoprecept.clientrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A client's request in a list: without a word of what was said.
 *
 * @param outcome null as long as it is to be decided
 */
public record ClientRequestSummary(
        ClientRequestId id,
        RequestKind kind,
        Set<ReferralId> files,
        LocalDate receivedOn,
        boolean extended,
        ProfessionalId registeredBy,
        Instant registeredAt,
        @Nullable DecisionOutcome outcome) {

    public LocalDate dueOn() {
        return ClientRequest.dueOn(receivedOn, extended);
    }
}
