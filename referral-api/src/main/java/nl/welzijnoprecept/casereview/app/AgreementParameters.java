package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casereview.AgreementId;
import nl.welzijnoprecept.casereview.AgreementQuery;
import nl.welzijnoprecept.casereview.AgreementQuery.Position;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which agreements to list. */
record AgreementParameters(
        @Nullable
        @Parameter(description = "Only what whoever asks promised; else also what was agreed on about own cases.")
        Boolean mine,

        @Nullable @Parameter(description = "Only what is still to be done, in open cases.")
        Boolean open,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {
    private static final int PARTS = 2;

    @Override
    public List<FieldError> check(LocalDate today) {
        return Cursors.faults(this::after);
    }

    AgreementQuery toQuery(LocalDate today) {
        return new AgreementQuery(
                Boolean.TRUE.equals(mine),
                Boolean.TRUE.equals(open),
                today,
                limit == null ? ListParameters.DEFAULT_LIMIT : limit,
                after());
    }

    private @Nullable Position after() {
        return Cursors.decode(cursor, PARTS, parts -> {
            var day = LocalDate.parse(parts.getFirst());
            return Cursors.isKnown(day) ? new Position(day, new AgreementId(UUID.fromString(parts.getLast()))) : null;
        });
    }

    static Object[] place(SeenAgreement last) {
        var agreement = last.standing().agreement();
        return new Object[] {agreement.dueOn(), agreement.id().value()};
    }
}
