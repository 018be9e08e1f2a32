package nl.welzijnoprecept.plan.app;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.BodyCheck;
import org.springframework.stereotype.Component;

/** What is wrong with what was typed, by the checks of the API and the names of the form. */
@Component
class PlanCheck {
    private final BodyCheck check;
    private final Validator validator;

    PlanCheck(BodyCheck check, Validator validator) {
        this.check = check;
        this.validator = validator;
    }

    Faults of(GoalRequest wanted) {
        return asTyped(validator.validate(wanted).stream()
                .map(fault -> new FieldError(
                        fault.getPropertyPath().toString(),
                        fault.getPropertyPath().toString().equals("text")
                                        && wanted.text().isBlank()
                                ? "REQUIRED"
                                : "TOO_LONG"))
                .toList());
    }

    Faults of(ActionRequest wanted, PlanForm form, LocalDate today) {
        var found = new ArrayList<>(asTyped(check.of(wanted)).all());
        if (form.isUnreadable(today)) {
            found.add(new FieldError("byDate", "INVALID_DAY"));
        }
        return new Faults(List.copyOf(found));
    }

    Faults of(GoalStateRequest wanted) {
        return asTyped(check.of(wanted));
    }

    Faults of(GoalReviewRequest wanted) {
        return new Faults(check.of(wanted).stream()
                .map(error -> error.field().equals("words") ? new FieldError("said", error.code()) : error)
                .toList());
    }

    static Faults asTyped(List<FieldError> errors) {
        return new Faults(errors.stream()
                .map(error -> new FieldError(
                        switch (error.field()) {
                            case "text" -> "planText";
                            case "satisfiedWhen" -> "goalSatisfied";
                            case "reason" -> "dropReason";
                            default -> error.field();
                        },
                        error.code()))
                .toList());
    }
}
