package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.area.Postcode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.Submission;
import nl.welzijnoprecept.web.KnownLanguage;
import nl.welzijnoprecept.web.MeaningCheck;
import nl.welzijnoprecept.web.OneLine;
import org.jspecify.annotations.Nullable;

/** What a referrer sends. Few fields are mandatory: who, where to find them, why, and with whose permission. */
record ReferralRequest(
        @NotNull @Valid ClientRequest client,

        @NotNull @Size(min = 1, max = 4) @Schema(description = "One to four; the first is the main reason.")
        List<@NotNull Reason> reasons,

        @Nullable @Size(max = 4000) @Schema(description = "The trouble in the patient's own words.")
        String question,

        @Nullable @Size(max = 4000) @Schema(description = "What the referrer adds.")
        String explanation,

        @NotNull @Valid PermissionRequest permission,

        @Nullable @Schema(description = "How much the referrer hears back; STATUS when left out.")
        FeedbackLevel feedbackLevel,

        @Nullable
        @Schema(
                description = "Hides it from all but a team that a coordinator names, and at the practice from all but"
                        + " who refers: for a colleague or somebody's relative. False when left out.")
        Boolean restricted,

        @Nullable @Schema(description = "The draft that it was, which goes now.")
        UUID draftId)
        implements MeaningCheck {

    /** The person who is referred. */
    record ClientRequest(
            @NotBlank @Size(max = 100) @OneLine String givenName,
            @NotBlank @Size(max = 100) @OneLine String familyName,
            @NotNull LocalDate birthDate,

            @Nullable @Schema(description = "UNKNOWN when left out.")
            Gender gender,

            @Nullable @Pattern(regexp = "\\+?[0-9][0-9 ()-]{5,19}", message = "INVALID_PHONE")
            String phone,

            @Nullable @Email @Size(max = 254) String email,

            @NotNull @Pattern(regexp = Postcode.SHAPE, message = "INVALID_POSTCODE")
            String postcode,

            @Nullable @Size(max = 20) String houseNumber,

            @Nullable @KnownLanguage @Schema(description = "BCP 47; nl when left out.", pattern = LanguageTag.SHAPE)
            String language) {

        Client toClient() {
            return new Client(
                    givenName.strip(),
                    familyName.strip(),
                    birthDate,
                    gender == null ? Gender.UNKNOWN : gender,
                    phone,
                    email,
                    new Postcode(postcode),
                    houseNumber,
                    language == null ? LanguageTag.DEFAULT : language);
        }
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (reasons != null && new HashSet<>(reasons).size() < reasons.size()) {
            errors.add(new FieldError("reasons", "DUPLICATE"));
        }
        if (client != null && client.birthDate() != null) {
            var impossible = Client.checkBirthDate("client.birthDate", client.birthDate(), today);
            errors.addAll(impossible);
            if (impossible.isEmpty() && permission != null && permission.isComplete()) {
                errors.addAll(permission.toConsent().check("permission.", client.birthDate(), today));
            }
        }
        return errors;
    }

    Submission toSubmission() {
        return new Submission(
                client.toClient(),
                reasons,
                question,
                explanation,
                permission.toConsent(),
                feedbackLevel == null ? FeedbackLevel.STATUS : feedbackLevel,
                Boolean.TRUE.equals(restricted));
    }
}
