package nl.welzijnoprecept.casereview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.FieldError;

/**
 * What was agreed on about a case.
 *
 * @param owner who does it
 * @param dueOn the last day
 */
public record Agreement(
        AgreementId id,
        ReviewItemId item,
        String text,
        AttendeeId owner,
        LocalDate dueOn,
        ProfessionalId recordedBy,
        Instant recordedAt) {

    /** What is agreed for later than this, or longer ago, is a slip of the pen. */
    public static final Period AGREED_WITHIN = Period.ofYears(2);

    /** What is wrong with the day. That it has passed already is not: paper comes later. */
    public static List<FieldError> checkDueOn(String field, LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today.minus(AGREED_WITHIN))) {
            return List.of(new FieldError(field, "DATE_TOO_LONG_AGO"));
        }
        return dueOn.isAfter(today.plus(AGREED_WITHIN))
                ? List.of(new FieldError(field, "DATE_TOO_FAR_AHEAD"))
                : List.of();
    }
}
