package nl.welzijnoprecept.assignment.app;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assignment.CoachProfile;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.web.KnownLanguage;
import org.jspecify.annotations.Nullable;

/** What a coach is good at and where they work. */
record ProfileRequest(
        @Nullable List<@NotNull Reason> expertise,

        @Nullable @Schema(description = "Whether they work with children; false when left out.")
        Boolean youth,

        @Nullable
        @Size(max = 20)
        @ArraySchema(
                arraySchema = @Schema(description = "BCP 47; nl when left out."),
                schema = @Schema(pattern = LanguageTag.SHAPE))
        List<@NotNull @KnownLanguage String> languages,

        @Nullable @Size(max = 50) @Schema(description = "Where they work all over.")
        List<@NotNull @Pattern(regexp = "GM\\d{4}", message = "INVALID_CODE") String> municipalities,

        @Nullable @Size(max = 200) @Schema(description = "Where they work beside that: the digits of a postcode.")
        List<@NotNull @Pattern(regexp = PostcodeArea.SHAPE, message = "INVALID_CODE") String> districts,

        @Nullable
        @Min(value = 0, message = "OUT_OF_RANGE")
        @Max(value = 500, message = "OUT_OF_RANGE")
        @Schema(description = "Open cases that are enough; 40 when left out.")
        Integer capacity,

        @Nullable
        @FutureOrPresent(message = "DATE_IN_PAST")
        @Schema(description = "The last day on which they are away; not in the past.")
        LocalDate absentUntil) {

    CoachProfile toProfile(ProfessionalId coach, int revision) {
        return new CoachProfile(
                coach,
                revision,
                Set.copyOf(orNone(expertise)),
                Boolean.TRUE.equals(youth),
                languages == null ? Set.of(LanguageTag.DEFAULT) : Set.copyOf(languages),
                orNone(municipalities).stream().map(MunicipalityCode::new).collect(Collectors.toSet()),
                orNone(districts).stream().map(PostcodeArea::new).collect(Collectors.toSet()),
                capacity == null ? CoachProfile.DEFAULT_CAPACITY : capacity,
                absentUntil);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
