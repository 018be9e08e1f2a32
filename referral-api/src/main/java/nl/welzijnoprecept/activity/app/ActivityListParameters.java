package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityQuery;
import nl.welzijnoprecept.activity.ActivitySort;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.KnownLanguage;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which activities to list. */
record ActivityListParameters(
        @Nullable
        @Size(max = 200, message = "TOO_LONG")
        @Pattern(regexp = "[^\\x00]*", message = "INVALID_CHARACTER")
        @Parameter(
                description =
                        "Words of the name, the description, the place or for whom it is: in another form, in part, "
                                + "or with a typo. Never of a person.")
        String q,

        @Nullable Dimension dimension,

        @Nullable
        @Pattern(regexp = "|" + MunicipalityCode.SHAPE, message = "INVALID_CODE")
        @Parameter(description = "CBS code.", example = "GM0356")
        String municipality,

        @Nullable
        @Pattern(regexp = "|" + PostcodeArea.SHAPE_OF_EITHER, message = "INVALID_CODE")
        @Parameter(
                description =
                        "Four digits of a postcode: only what is in that area. The letters of a whole one are not "
                                + "used; better leave them out, as an address may be kept on its way.",
                example = "3431")
        String district,

        @Nullable @Parameter(description = "On which day of the week.")
        DayOfWeek day,

        @Nullable @Parameter(description = "true for what costs nothing, false for what costs something.")
        Boolean free,

        @Nullable
        @Min(value = 0, message = "OUT_OF_RANGE")
        @Max(value = 120, message = "OUT_OF_RANGE")
        @Parameter(description = "Of who would take part.")
        Integer age,

        @Nullable
        @KnownLanguage(orEmpty = true)
        @Parameter(
                description = "BCP 47: what is spoken there.",
                example = "ar",
                schema = @Schema(pattern = "|" + LanguageTag.SHAPE))
        String language,

        @Nullable @Parameter(description = "Whether a wheelchair gets in; what nobody knows is neither.")
        Boolean wheelchair,

        @Nullable @Parameter(description = "true for what was not checked for six months, or never.")
        Boolean stale,

        @Nullable
        @Pattern(regexp = "|" + PostcodeArea.SHAPE_OF_EITHER, message = "INVALID_CODE")
        @Parameter(
                description =
                        "Four digits of a postcode, as district: what is near comes first. How near is told in "
                                + "classes (nearness), as no distances between areas are known; within a class it goes by name.",
                example = "3431")
        String near,

        @Nullable
        @Pattern(regexp = "|name|relevance|nearness", message = "INVALID_VALUE")
        @Parameter(
                description = "When left out: relevance with q, else nearness with near, else name.",
                schema = @Schema(allowableValues = {"name", "relevance", "nearness"}))
        String sort,

        @Nullable @Parameter(description = "ACTIVE when left out: what somebody can be helped to now.")
        ActivityStatus status,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable
        @Pattern(regexp = "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", message = "INVALID_CURSOR")
        @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if ("relevance".equals(sort) && filled(q) == null) {
            errors.add(new FieldError("q", "REQUIRED"));
        }
        if ("nearness".equals(sort) && filled(near) == null) {
            errors.add(new FieldError("near", "REQUIRED"));
        }
        return errors;
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable PostcodeArea area(@Nullable String value) {
        var digits = filled(value);
        return digits == null ? null : PostcodeArea.ofEither(digits);
    }

    private ActivitySort toSort() {
        var wanted = filled(sort);
        if (wanted != null) {
            return ActivitySort.valueOf(wanted.toUpperCase(Locale.ROOT));
        }
        if (filled(q) != null) {
            return ActivitySort.RELEVANCE;
        }
        return filled(near) != null ? ActivitySort.NEARNESS : ActivitySort.NAME;
    }

    ActivityQuery toQuery(LocalDate today) {
        return new ActivityQuery(
                filled(q),
                dimension,
                municipality == null || municipality.isEmpty() ? null : new MunicipalityCode(municipality),
                area(district),
                day,
                free,
                age,
                filled(language),
                wheelchair,
                Activity.freshSince(today),
                stale,
                status == null ? ActivityStatus.ACTIVE : status,
                area(near),
                toSort(),
                limit == null ? ListParameters.DEFAULT_LIMIT : limit,
                cursor == null || cursor.isEmpty() ? null : new ActivityId(UUID.fromString(cursor)));
    }
}
