package nl.welzijnoprecept.statistics.app;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Months;
import org.jspecify.annotations.Nullable;

/** Whose figures, and of which months. The texts are read here and not by annotations, since some go together. */
record FiguresParameters(
        @Nullable @Parameter(description = "CBS code.", example = "GM0356", required = true)
        String municipality,

        @Nullable
        @Parameter(
                description = "First month, in Dutch time, from 2000-01; this month at the latest.",
                example = "2026-01",
                required = true)
        String from,

        @Nullable @Parameter(description = "Last month, until 2100-12.", example = "2026-12", required = true)
        String to) {

    /**
     * What is asked.
     *
     * @param now a period begins in this month at the latest: of one that is all to come there is nothing to tell, and a 0 would look like a figure
     */
    FiguresQuestion toQuestion(List<String> by, YearMonth now) {
        var errors = new ArrayList<FieldError>();
        var code = code(errors);
        var period = Months.period(from, to, errors);
        if (period != null && period.from().isAfter(now)) {
            errors.add(new FieldError("from", "DATE_IN_FUTURE"));
        }
        var dimensions = dimensions(by, errors);
        if (code == null || period == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new FiguresQuestion(code, period, dimensions);
    }

    private @Nullable MunicipalityCode code(List<FieldError> errors) {
        if (municipality == null || municipality.isBlank()) {
            errors.add(new FieldError("municipality", "REQUIRED"));
            return null;
        }
        try {
            return new MunicipalityCode(municipality);
        } catch (InvalidInput e) {
            errors.addAll(e.errors());
            return null;
        }
    }

    private static List<Dimension> dimensions(List<String> by, List<FieldError> errors) {
        var dimensions = new ArrayList<Dimension>();
        for (var i = 0; i < by.size(); i++) {
            var field = "by[" + i + "]";
            Dimension.of(by.get(i))
                    .ifPresentOrElse(
                            dimension -> {
                                if (dimensions.contains(dimension)) {
                                    errors.add(new FieldError(field, "DUPLICATE"));
                                }
                                dimensions.add(dimension);
                            },
                            () -> errors.add(new FieldError(field, "UNKNOWN_CODE")));
        }
        if (by.size() > FiguresApi.MOST_DIMENSIONS) {
            errors.add(new FieldError("by", "TOO_MANY"));
        }
        return dimensions;
    }
}
