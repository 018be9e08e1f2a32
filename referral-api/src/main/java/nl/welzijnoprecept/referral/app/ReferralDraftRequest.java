package nl.welzijnoprecept.referral.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral as far as it was filled in: the fields of one that is sent, as text. Only sizes are checked, for what is half filled in
 * has to be kept too.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralDraftRequest(
        @Nullable @Valid ClientDraft client,

        @Nullable @Size(max = 16) List<@Nullable @Size(max = ReferralDraftRequest.SHORT) String> reasons,

        @Nullable @Size(max = 4000) String question,
        @Nullable @Size(max = 4000) String explanation,
        @Nullable @Valid PermissionDraft permission,
        @Nullable @Size(max = ReferralDraftRequest.SHORT) String feedbackLevel,
        @Nullable Boolean restricted) {
    static final int SHORT = 64;

    /** Whom it is about, as far as it got. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClientDraft(
            @Nullable @Size(max = 100) String givenName,
            @Nullable @Size(max = 100) String familyName,
            @Nullable @Size(max = SHORT) String birthDate,
            @Nullable @Size(max = SHORT) String gender,
            @Nullable @Size(max = SHORT) String phone,
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = SHORT) String postcode,
            @Nullable @Size(max = SHORT) String houseNumber,
            @Nullable @Size(max = SHORT) String language) {}

    /** The permission, as far as it got. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PermissionDraft(
            @Nullable @Size(max = SHORT) String givenOn,
            @Nullable @Size(max = 4) List<@Nullable @Size(max = SHORT) String> givenBy,
            @Nullable @Size(max = SHORT) String method,
            @Nullable @Size(max = 16) List<@Nullable @Size(max = SHORT) String> purposes,

            @Nullable
            @Size(max = 16)
            @Schema(description = "Purposes that were asked about, and that the client does not permit.")
            List<@Nullable @Size(max = SHORT) String> refused) {}
}
