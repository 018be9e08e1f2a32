package nl.welzijnoprecept.conversation.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.pages.TypedTime;
import org.jspecify.annotations.Nullable;

/** A conversation, a correction or an addition as somebody types it. */
record ConversationForm(
        @Nullable ConversationKind contactKind,
        @Nullable Channel contactChannel,
        @Nullable String heldDay,
        @Nullable String heldTime,
        @Nullable String contactMinutes,
        boolean absent,
        @Nullable String note,
        @Nullable String cause,
        @Nullable String ownView,
        @Nullable String satisfiedWhen,
        boolean own,
        @Nullable UUID appointmentId,
        @Nullable UUID about,
        @Nullable NoteKind amends,
        @Nullable String amendReason) {

    /** A new one, as it mostly is. */
    static ConversationForm empty(@Nullable ConversationKind kind, Instant now, @Nullable UUID appointment) {
        var held = TypedTime.of(now);
        return new ConversationForm(
                kind == null ? ConversationKind.PROGRESS : kind,
                Channel.PHONE,
                held.day(),
                held.time(),
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                appointment,
                null,
                null,
                null);
    }

    /** What is written beside a note that is there: as it reads now, to be corrected, or nothing yet. */
    static ConversationForm beside(ConversationView shown, NoteKind amends) {
        var corrected = amends == NoteKind.CORRECTION ? shown : null;
        var answers = corrected == null ? null : corrected.threeQuestions();
        return new ConversationForm(
                null,
                null,
                null,
                null,
                null,
                false,
                corrected == null ? null : corrected.note(),
                answers == null ? null : answers.cause(),
                answers == null ? null : answers.ownView(),
                answers == null ? null : answers.satisfiedWhen(),
                false,
                null,
                shown.id(),
                amends,
                null);
    }

    TypedTime held() {
        return new TypedTime(heldDay, heldTime);
    }

    @Nullable
    ThreeQuestionsBody answers() {
        var said = new ThreeQuestionsBody(Typed.filled(cause), Typed.filled(ownView), Typed.filled(satisfiedWhen));
        return said.equals(new ThreeQuestionsBody(null, null, null)) ? null : said;
    }

    CorrectionRequest correction(@Nullable UUID draft) {
        return new CorrectionRequest(
                Typed.filled(note),
                new ThreeQuestionsBody(cause, ownView, satisfiedWhen),
                Typed.filled(amendReason),
                draft);
    }

    AdditionRequest addition(@Nullable UUID draft) {
        return new AdditionRequest(note == null ? "" : note, Typed.filled(amendReason), draft);
    }
}
