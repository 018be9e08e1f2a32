package nl.welzijnoprecept.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * When coach and client meet. It is never changed: another one takes its place.
 *
 * @param coach           whom the client meets
 * @param replaces        whose place it took
 * @param plannedIn       the conversation in which it was made
 * @param plannedRevision the referral's revision then: a closing after it ends it
 */
public record Appointment(
        AppointmentId id,
        ReferralId referral,
        ConversationKind kind,
        Channel channel,
        Instant at,
        @Nullable Integer minutes,
        @Nullable String place,
        ProfessionalId coach,
        @Nullable AppointmentId replaces,
        @Nullable ConversationId plannedIn,
        int plannedRevision,
        ProfessionalId plannedBy,
        Instant plannedAt) {

    /** What is planned further ahead is a slip of the pen. */
    public static final Period PLANNED_WITHIN = Period.ofYears(2);

    public static final int MAXIMUM_PLACE = 200;

    /** What is wrong with a time that lies in the future. */
    public static List<FieldError> checkAt(String field, Instant at, LocalDate today) {
        var last = today.plus(PLANNED_WITHIN)
                .plusDays(1)
                .atStartOfDay(DutchTime.ZONE)
                .toInstant();
        return at.isBefore(last) ? List.of() : List.of(new FieldError(field, "DATE_TOO_FAR_AHEAD"));
    }
}
