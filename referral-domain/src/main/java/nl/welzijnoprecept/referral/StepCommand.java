package nl.welzijnoprecept.referral;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A step somebody wants to take, with what they filled in. */
public record StepCommand(
        Step step,
        @Nullable ProfessionalId coach,
        @Nullable String reason,
        @Nullable ReasonCode reasonCode,
        @Nullable LocalDate until,
        @Nullable Outcome outcome,
        @Nullable ClientVerdict clientVerdict,
        @Nullable String partner) {

    static StepCommand of(Step step) {
        return new StepCommand(step, null, null, null, null, null, null, null);
    }

    /** To another coach. */
    public static StepCommand reassign(ProfessionalId coach, String reason) {
        return new StepCommand(Step.REASSIGN, coach, reason, null, null, null, null, null);
    }

    /** Refuses when a field that the step needs is missing, all of them at once. */
    void requireFields() {
        var errors = step.needs().stream()
                .filter(need -> !has(need))
                .map(Need::field)
                .map(field -> new FieldError(String.valueOf(field), "REQUIRED"))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private boolean has(Need need) {
        return switch (need) {
            case COACH -> coach != null;
            case REASON -> reason != null && !reason.isBlank();
            case REASON_CODE -> reasonCode != null;
            case UNTIL -> until != null;
            case OUTCOME -> outcome != null;
            case CLIENT_VERDICT -> clientVerdict != null;
            case PARTNER -> partner != null && !partner.isBlank();
            case INTAKE, STARTED_PLACEMENT, CONTACT_ATTEMPTS, PERMISSION ->
                true; // not fields: what happened answers these
        };
    }

    StepCommand withCoach(ProfessionalId newCoach) {
        return new StepCommand(step, newCoach, reason, reasonCode, until, outcome, clientVerdict, partner);
    }

    /** The needs that the work done so far does not meet. */
    List<Need> unmet(Progress progress) {
        return step.unmet(progress);
    }
}
