package nl.welzijnoprecept.conversation.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.conversation.app.NoteDraftRequest.DraftAgreed;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What was agreed on, as somebody types it beside a conversation. */
record AgreedForm(
        @Nullable String agreedText,
        @Nullable Doer agreedBy,
        @Nullable String agreedUntil,
        @Nullable UUID agreedGoal,
        @Nullable String agreedNewGoal) {
    static final AgreedForm EMPTY = new AgreedForm(null, Doer.CLIENT, null, null, null);

    static AgreedForm of(@Nullable DraftAgreed draft) {
        return draft == null
                ? EMPTY
                : new AgreedForm(
                        draft.text(),
                        Typed.known(Doer.values(), draft.who()),
                        draft.byDate(),
                        Typed.id(draft.goalId()),
                        draft.goal());
    }

    /** Who does it and for which goal are chosen beforehand: by themselves they say nothing. */
    private boolean isEmpty() {
        return Typed.filled(agreedText) == null
                && Typed.filled(agreedNewGoal) == null
                && Typed.filled(agreedUntil) == null;
    }

    @Nullable
    DraftAgreed draft() {
        return isEmpty()
                ? null
                : new DraftAgreed(
                        Typed.filled(agreedText),
                        Typed.name(agreedBy),
                        Typed.filled(agreedUntil),
                        Typed.text(agreedGoal),
                        Typed.filled(agreedNewGoal));
    }

    @Nullable
    AgreedRequest request(LocalDate today) {
        return isEmpty()
                ? null
                : new AgreedRequest(
                        agreedText == null ? "" : agreedText.strip(),
                        Objects.requireNonNullElse(agreedBy, Doer.CLIENT),
                        TypedDay.coming(agreedUntil, today).orElse(null),
                        agreedGoal,
                        Typed.filled(agreedNewGoal));
    }

    List<FieldError> unreadable(LocalDate today) {
        return Typed.filled(agreedUntil) == null
                        || TypedDay.coming(agreedUntil, today).isPresent()
                ? List.of()
                : List.of(new FieldError("agreedUntil", "INVALID_DAY"));
    }
}
