package nl.welzijnoprecept.web;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;

/** A request body, or query parameters, whose fields have to make sense together. Fields may be missing: that is reported already. */
public interface MeaningCheck {
    List<FieldError> check(LocalDate today);
}
