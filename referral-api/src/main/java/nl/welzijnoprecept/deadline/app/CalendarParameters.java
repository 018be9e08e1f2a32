package nl.welzijnoprecept.deadline.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which year. */
record CalendarParameters(
        @Nullable
        @Min(value = 2000, message = "OUT_OF_RANGE")
        @Max(value = 2100, message = "OUT_OF_RANGE")
        @Parameter(description = "This year when left out.")
        Integer year) {

    int toYear(LocalDate today) {
        return year == null ? today.getYear() : year;
    }
}
