package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.Restriction;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Who is let in to a file from now on. */
record RestrictionRequest(
        @NotNull Boolean restricted,

        @Nullable
        @Size(max = 50)
        @Schema(description = "The colleagues who are let in, oneself among them; needed when restricted.")
        List<@NotNull UUID> team,

        @NotBlank @Size(max = 1000) String reason)
        implements MeaningCheck {

    @Nullable
    Restriction toRestriction() {
        return restricted && team != null
                ? new Restriction(team.stream().map(ProfessionalId::new).collect(Collectors.toSet()))
                : null;
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        return Boolean.TRUE.equals(restricted) && (team == null || team.isEmpty())
                ? List.of(new FieldError("team", "REQUIRED"))
                : List.of();
    }
}
