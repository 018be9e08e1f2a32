package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.app.ReassignmentView.Outcome;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Cases that get another coach, each its own. */
record ReassignmentRequest(
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Row> items,

        @NotBlank @Size(max = 4000) @Schema(example = "Fatima gaat met pensioen")
        String reason)
        implements MeaningCheck {

    /** Else it would be of no use to tell of each what became of it. */
    @Override
    public List<FieldError> check(LocalDate today) {
        if (items == null) {
            return List.of();
        }
        var cases = items.stream()
                .filter(row -> row != null && row.referralId() != null)
                .map(Row::referralId)
                .toList();
        return new HashSet<>(cases).size() < cases.size() ? List.of(new FieldError("items", "DUPLICATE")) : List.of();
    }

    /** One case and who gets it. */
    record Row(@NotNull UUID referralId, @NotNull UUID coachId) {
        ReassignmentView told(Outcome outcome, @Nullable ProblemDetail problem) {
            return new ReassignmentView(referralId, coachId, outcome, problem);
        }
    }
}
