package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.StaffQuery;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which people; by words is another request, as no name belongs in an address. */
record StaffParameters(
        @Nullable @Parameter(description = "Of this organisation.")
        UUID organisationId,

        @Nullable @Parameter(description = "In this role.") Role role,

        @Nullable @Parameter(description = "True for who works here now, false for who left.")
        Boolean active,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    StaffQuery toQuery(@Nullable String text) {
        var last = toLast();
        return new StaffQuery(
                text == null || text.isBlank() ? null : text.strip(),
                organisationId == null ? null : new OrganisationId(organisationId),
                role,
                active,
                limit == null ? ListParameters.DEFAULT_LIMIT : limit,
                last == null ? null : new ProfessionalId(last));
    }

    private @Nullable UUID toLast() {
        return Cursors.decode(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        return Cursors.faults(this::toLast);
    }
}
