package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.Sent;
import nl.welzijnoprecept.referral.app.ReferralRequest.ClientRequest;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** What was sent, as it should be: all of it, so that what is left out is taken back, and why. */
record AmendmentRequest(
        @NotNull @Valid ClientRequest client,
        @NotNull @Size(min = 1, max = 4) List<@NotNull Reason> reasons,
        @Nullable @Size(max = 4000) String question,
        @Nullable @Size(max = 4000) String explanation,

        @NotBlank @Size(max = 1000) @Schema(description = "Why it is put right.", example = "Nieuw telefoonnummer")
        String reason)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (reasons != null && new HashSet<>(reasons).size() < reasons.size()) {
            errors.add(new FieldError("reasons", "DUPLICATE"));
        }
        if (client != null && client.birthDate() != null) {
            errors.addAll(Client.checkBirthDate("client.birthDate", client.birthDate(), today));
        }
        return errors;
    }

    Sent toSent() {
        return new Sent(client.toClient(), reasons, question, explanation);
    }
}
