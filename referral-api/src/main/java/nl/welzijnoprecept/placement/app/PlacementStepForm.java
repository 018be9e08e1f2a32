package nl.welzijnoprecept.placement.app;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** A step as it is typed. */
record PlacementStepForm(
        PlacementStep step,
        @Nullable String on,
        @Nullable EndReason reasonCode,
        @Nullable String reason) {
    private static final int LONGEST = 4000;

    /** What the page can tell by itself; the rest is the domain's. */
    List<FieldError> faults(LocalDate today) {
        if (on != null && !on.isBlank() && TypedDay.of(on, today).isEmpty()) {
            return List.of(new FieldError("on", "INVALID_DATE"));
        }
        if (step == PlacementStep.END && reasonCode == null) {
            return List.of(new FieldError("reasonCode", "REQUIRED"));
        }
        return reason != null && reason.length() > LONGEST ? List.of(new FieldError("reason", "TOO_LONG")) : List.of();
    }

    PlacementStepRequest request(LocalDate today) {
        return new PlacementStepRequest(
                step,
                (reason == null || reason.isBlank()) ? null : reason.strip(),
                reasonCode,
                TypedDay.of(on, today).orElse(null));
    }
}
