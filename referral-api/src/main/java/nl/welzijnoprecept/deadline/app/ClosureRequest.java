package nl.welzijnoprecept.deadline.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.deadline.Closure;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import nl.welzijnoprecept.web.OneLine;
import org.jspecify.annotations.Nullable;

/** Days on which to be closed. */
record ClosureRequest(
        @NotNull @Schema(description = "The first day.") LocalDate from,

        @Nullable @Schema(description = "The last day; the first one when left out.")
        LocalDate to,

        @Nullable @Size(max = 80) @Schema(example = "Kerstsluiting") @OneLine
        String name)
        implements MeaningCheck {

    private static final int MOST_MONTHS = 3;

    @Override
    public List<FieldError> check(LocalDate today) {
        if (from == null) {
            return List.of();
        }
        if (from.isBefore(today.minusYears(1)) || from.isAfter(today.plusYears(5))) {
            return List.of(new FieldError("from", "OUT_OF_RANGE"));
        }
        if (to != null && to.isBefore(from)) {
            return List.of(new FieldError("to", "BEFORE_FROM"));
        }
        return to != null && to.isAfter(from.plusMonths(MOST_MONTHS))
                ? List.of(new FieldError("to", "OUT_OF_RANGE"))
                : List.of();
    }

    List<Closure> toDays() {
        return from.datesUntil((to == null ? from : to).plusDays(1))
                .map(day -> new Closure(day, name))
                .toList();
    }
}
