package nl.welzijnoprecept.referral.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Step;
import org.jspecify.annotations.Nullable;

/** What was filled in with a step, as it was typed. */
record StepForm(
        @Nullable UUID coachId,
        @Nullable String reason,
        @Nullable String reasonCode,
        @Nullable String until,
        @Nullable Outcome outcome,
        @Nullable ClientVerdict clientVerdict,
        @Nullable String partner) {

    static StepForm empty() {
        return new StepForm(null, null, null, null, null, null, null);
    }

    /** As the client said, for the coach to talk about and keep or change. */
    static StepForm withVerdict(ClientVerdict verdict) {
        return new StepForm(null, null, null, null, null, verdict, null);
    }

    /** What the API would have been sent. */
    StepRequest request(Step step, LocalDate today) {
        return new StepRequest(
                step, coachId, typed(reason), typed(reasonCode), day(today), outcome, clientVerdict, typed(partner));
    }

    /** What was typed as a day and is none. */
    List<FieldError> unreadable(LocalDate today) {
        return typed(until) != null && day(today) == null
                ? List.of(new FieldError("until", "INVALID_DATE"))
                : List.of();
    }

    /** The names that the fields have on the page, where other forms may have a field of the same name. */
    static Faults asTyped(List<FieldError> errors) {
        return new Faults(errors.stream()
                .map(error -> new FieldError(
                        "step" + Character.toUpperCase(error.field().charAt(0))
                                + error.field().substring(1),
                        error.code()))
                .toList());
    }

    /** A pause ends in days to come: of a year in two figures, the one that can be meant. */
    private @Nullable LocalDate day(LocalDate today) {
        return TypedDay.of(until, today.plus(Referral.PAUSE_WITHIN)).orElse(null);
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
