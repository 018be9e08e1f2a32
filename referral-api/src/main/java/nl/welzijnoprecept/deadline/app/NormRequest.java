package nl.welzijnoprecept.deadline.app;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.deadline.Norm;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;

/** How long something may take. */
record NormRequest(
        @NotNull @Min(value = 1, message = "OUT_OF_RANGE") Integer amount,
        @NotNull Norm.Unit unit) implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return amount != null && unit != null && amount > unit.most()
                ? List.of(new FieldError("amount", "OUT_OF_RANGE"))
                : List.of();
    }

    Norm toNorm() {
        return new Norm(amount, unit);
    }
}
