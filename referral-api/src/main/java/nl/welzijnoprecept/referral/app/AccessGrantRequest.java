package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.FileSought;
import nl.welzijnoprecept.referral.GrantReason;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** A reason to look into a colleague's file; which one is told by one of three. */
record AccessGrantRequest(
        @Nullable UUID referralId,

        @Nullable @Size(max = 20) @Schema(example = "WR-7K3F-29XD")
        String reference,

        @Nullable @Valid Person person,
        @NotNull GrantReason reasonCode,

        @NotBlank @Size(max = 1000) @Schema(description = "In words; whose case it is reads it.")
        String reason)
        implements MeaningCheck {

    /** Who is on the phone: the whole family name and the birth date. */
    record Person(
            @NotBlank @Size(max = 100) String familyName,
            @NotNull LocalDate birthDate) {}

    FileSought sought() {
        if (referralId != null) {
            return new FileSought.ById(new ReferralId(referralId));
        }
        if (reference != null) {
            return new FileSought.ByReference(new Reference(reference.strip().toUpperCase(Locale.ROOT)));
        }
        if (person == null) {
            throw new IllegalStateException("checked: one of the three is there");
        }
        return new FileSought.ByPerson(person.familyName().strip(), person.birthDate());
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        var told = new ArrayList<String>();
        if (referralId != null) {
            told.add("referralId");
        }
        if (reference != null) {
            told.add("reference");
        }
        if (person != null) {
            told.add("person");
        }
        if (told.isEmpty()) {
            return List.of(new FieldError("referralId", "REQUIRED"));
        }
        return told.stream()
                .skip(1)
                .map(field -> new FieldError(field, "ONE_ONLY"))
                .toList();
    }
}
