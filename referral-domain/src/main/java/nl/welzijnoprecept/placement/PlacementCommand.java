package nl.welzijnoprecept.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A step, as somebody wants to take it.
 *
 * @param reason what there is to say about it; with END this or a code is needed, with OTHER words are
 * @param on     the first day, for START; today when left out
 */
public record PlacementCommand(
        PlacementStep step,
        @Nullable String reason,
        @Nullable EndReason reasonCode,
        @Nullable LocalDate on) {
    /** What is wrong with it for a case that was referred on that day, seen today. */
    void require(LocalDate referred, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var saysNothing = reason == null || reason.isBlank();
        if (saysNothing && (reasonCode == EndReason.OTHER || (step.needsReason() && reasonCode == null))) {
            errors.add(new FieldError("reason", "REQUIRED"));
        }
        if (step == PlacementStep.END && reasonCode != null && !reasonCode.isChosen()) {
            errors.add(new FieldError("reasonCode", "NOT_CHOSEN"));
        }
        if (on != null && step == PlacementStep.START) {
            Days.check("on", on, referred, "BEFORE_REFERRAL", today, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }

    /** Why it ends, as a code; null where it does not end. */
    @Nullable
    EndReason why() {
        return switch (step) {
            case END -> reasonCode;
            case DECLINE_OFFER -> reasonCode == null ? EndReason.OFFER_DECLINED : reasonCode;
            case ACCEPT, WAITLIST, OFFER, CLAIM, EXPIRE, START -> null;
        };
    }
}
