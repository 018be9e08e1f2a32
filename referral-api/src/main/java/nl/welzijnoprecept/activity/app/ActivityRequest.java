package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.KnownLanguage;
import nl.welzijnoprecept.web.MeaningCheck;
import nl.welzijnoprecept.web.OneLine;
import org.jspecify.annotations.Nullable;

/** An activity as somebody describes it; a PUT replaces all of it. */
record ActivityRequest(
        @NotBlank @Size(max = 200) @OneLine String name,
        @Nullable @Size(max = 4000) String description,

        @Nullable @Schema(description = "ACTIVE when left out.")
        ActivityStatus status,

        @Nullable @Schema(description = "Who provides it; the own organisation when left out, or who did so far.")
        UUID organisationId,

        @NotNull @Pattern(regexp = MunicipalityCode.SHAPE, message = "INVALID_CODE") @Schema(example = "GM0356")
        String municipality,

        @Nullable @Size(max = 200) @Schema(description = "Venue and street.")
        String place,

        @Nullable
        @Pattern(regexp = PostcodeArea.SHAPE, message = "INVALID_CODE")
        @Schema(description = "The four digits of its postcode.", example = "3431")
        String district,

        @NotEmpty List<@NotNull Dimension> dimensions,
        @Nullable List<@NotNull DayOfWeek> days,

        @Nullable @Size(max = 500) @Schema(example = "Iedere dinsdag van 10.00 tot 12.00 uur")
        String schedule,

        @NotNull Boolean free,

        @Nullable @Size(max = 200) @Schema(example = "€ 3,50 per keer")
        String cost,

        @Nullable @Min(1) @Max(10_000) Integer capacity,

        @Nullable
        @Size(max = 20)
        @ArraySchema(
                arraySchema = @Schema(description = "BCP 47; nl when left out."),
                schema = @Schema(pattern = LanguageTag.SHAPE))
        List<@NotNull @KnownLanguage String> languages,

        @Nullable @Min(0) @Max(120) Integer minimumAge,
        @Nullable @Min(0) @Max(120) Integer maximumAge,

        @Nullable @Size(max = 1000) @Schema(description = "For whom it is.")
        String eligibility,

        @Nullable @Valid Accessibility accessibility,

        @Nullable @Schema(description = "The day that somebody last checked all of this.")
        LocalDate assuredOn)
        implements MeaningCheck {
    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (minimumAge != null && maximumAge != null && maximumAge < minimumAge) {
            errors.add(new FieldError("maximumAge", "BELOW_MINIMUM"));
        }
        if (assuredOn != null && assuredOn.isAfter(today)) {
            errors.add(new FieldError("assuredOn", "DATE_IN_FUTURE"));
        }
        return errors;
    }

    Activity toActivity(ActivityId id, int revision, OrganisationId own) {
        return new Activity(
                id,
                revision,
                name.strip(),
                description,
                status == null ? ActivityStatus.ACTIVE : status,
                organisationId == null ? own : new OrganisationId(organisationId),
                new MunicipalityCode(municipality),
                place,
                district == null ? null : new PostcodeArea(district),
                Set.copyOf(dimensions),
                days == null ? Set.of() : Set.copyOf(days),
                schedule,
                free,
                cost,
                capacity,
                Objects.requireNonNullElse(languages, List.of(LanguageTag.DEFAULT)),
                minimumAge,
                maximumAge,
                eligibility,
                accessibility == null ? null : accessibility.wheelchair(),
                assuredOn);
    }
}
