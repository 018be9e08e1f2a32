package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.placement.Absence;
import nl.welzijnoprecept.placement.Presence;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Who came on a day, of several at once. */
record AttendanceListRequest(
        @NotNull LocalDate on, @NotEmpty @Size(max = 200) List<@NotNull @Valid Row> items) implements MeaningCheck {

    /** One of them. */
    record Row(
            @NotNull UUID placementId,
            @NotNull Presence presence,

            @Nullable @Schema(description = "Needed for ABSENT, and for nothing else.")
            Absence reasonCode,

            @Nullable @Size(max = 1000) String words) {}

    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        for (var n = 0; items != null && n < items.size(); n++) {
            var row = items.get(n);
            if (row != null) {
                errors.addAll(AttendanceRequest.check("items[" + n + "].", row.presence(), row.reasonCode()));
            }
        }
        return errors;
    }
}
