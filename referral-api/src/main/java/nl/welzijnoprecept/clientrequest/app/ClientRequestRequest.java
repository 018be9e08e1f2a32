package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.IdentityCheck;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** What a client asks, as the officer records it once it is sure who asks. */
record ClientRequestRequest(
        @NotNull RequestKind kind,

        @NotEmpty @Size(max = 50) @Schema(description = "Referrals of the client that the own organisation handles.")
        List<@NotNull UUID> files,

        @NotNull @Schema(description = "The month to answer in counts from this day.")
        LocalDate receivedOn,

        @NotNull IdentityCheck identityCheck,

        @Nullable @Size(max = 4000) @Schema(description = "No more than is needed; kept encrypted.")
        String explanation)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        if (receivedOn == null) {
            return List.of();
        }
        if (receivedOn.isAfter(today)) {
            return List.of(new FieldError("receivedOn", "DATE_IN_FUTURE"));
        }
        return receivedOn.isBefore(today.minus(ClientRequest.RECEIVED_WITHIN))
                ? List.of(new FieldError("receivedOn", "DATE_TOO_LONG_AGO"))
                : List.of();
    }

    List<ReferralId> fileIds() {
        return files.stream().distinct().map(ReferralId::new).toList();
    }
}
