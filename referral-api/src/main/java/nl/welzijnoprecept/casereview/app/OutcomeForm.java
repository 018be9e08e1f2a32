package nl.welzijnoprecept.casereview.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What came of a case at the table, as somebody types it: what was concluded, or what somebody promised. */
record OutcomeForm(
        @Nullable String conclusionText,
        @Nullable String conclusionReason,
        @Nullable String promiseText,
        @Nullable UUID promiseBy,
        @Nullable String promiseDue) {
    static final OutcomeForm EMPTY = new OutcomeForm(null, null, null, null, null);
    static final Map<String, String> CONCLUSION = Map.of("text", "conclusionText", "reason", "conclusionReason");
    static final Map<String, String> PROMISE =
            Map.of("text", "promiseText", "participantId", "promiseBy", "dueOn", "promiseDue");

    ConclusionRequest conclusion() {
        return new ConclusionRequest(conclusionText == null ? "" : conclusionText, conclusionReason);
    }

    /** A day that is none is one of the faults, and nothing with faults is sent. */
    AgreementRequest promise(LocalDate today) {
        return new AgreementRequest(
                promiseText == null ? "" : promiseText,
                Objects.requireNonNullElse(promiseBy, new UUID(0, 0)),
                TypedDay.coming(promiseDue, today).orElse(today));
    }

    List<FieldError> unreadable(LocalDate today) {
        if (GuestForm.filled(promiseDue) == null) {
            return List.of(new FieldError("promiseDue", "REQUIRED"));
        }
        return TypedDay.coming(promiseDue, today).isPresent()
                ? List.of()
                : List.of(new FieldError("promiseDue", "INVALID_DAY"));
    }
}
