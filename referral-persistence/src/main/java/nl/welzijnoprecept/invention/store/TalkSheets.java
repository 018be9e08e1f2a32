package nl.welzijnoprecept.invention.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** What was said, noted, and told to the referrer. */
final class TalkSheets {
    private static final Duration[] IN_VAIN = {Duration.ofDays(2), Duration.ofDays(7), Duration.ofDays(13)};
    private static final int LONG_TALK = 60;
    private static final int SHORT_TALK = 10;

    private final Sheet conversations = new Sheet(
            "conversation",
            "id, referral_id, kind, channel, held_at, minutes, reached, recorded_by, recorded_at, visibility");
    private final Sheet notes =
            new Sheet("conversation_note", "conversation_id, version, text, written_by, written_at, kind");
    private final Sheet feedbacks = new Sheet("feedback", "id, referral_id, moment, message, sent_by, sent_at");

    private final Texts texts;

    TalkSheets(Texts texts) {
        this.texts = texts;
    }

    Stream<Sheet> all() {
        return Stream.of(conversations, notes, feedbacks);
    }

    void add(InventedCase one) {
        var course = one.course();
        if (course.ends() == ReferralStatus.UNREACHED && course.assigned() != null && course.isClosed()) {
            for (var after : IN_VAIN) {
                talk(
                        one,
                        ConversationKind.CONTACT_ATTEMPT,
                        Channel.PHONE,
                        course.assigned().plus(after),
                        false);
            }
        }
        if (course.contacted() != null) {
            talk(one, ConversationKind.CONTACT_ATTEMPT, Channel.PHONE, course.contacted(), true);
        }
        if (course.takenIn() != null) {
            var where = one.dice().falls(0.4) ? Channel.HOME : Channel.OFFICE;
            note(one, talk(one, ConversationKind.INTAKE, where, course.takenIn(), true), course.takenIn());
        }
        if (course.status() == ReferralStatus.COMPLETED && course.closed() != null) {
            note(one, talk(one, ConversationKind.CLOSING, Channel.PHONE, course.closed(), true), course.closed());
        }
        tell(one, FeedbackMoment.AFTER_INTAKE, one.toldBegin());
        tell(one, FeedbackMoment.CLOSED, one.toldEnd());
    }

    private UUID talk(InventedCase one, ConversationKind kind, Channel channel, Instant at, boolean reached) {
        var id = one.nextId();
        conversations
                .row()
                .id(id)
                .id(one.id())
                .name(kind)
                .name(channel)
                .at(at)
                .number(kind == ConversationKind.INTAKE ? LONG_TALK : SHORT_TALK)
                .truth(reached)
                .id(one.coach())
                .at(at)
                .text("TEAM");
        return id;
    }

    private void note(InventedCase one, UUID conversation, Instant at) {
        notes.row()
                .id(conversation)
                .number(1)
                .bytes(texts.of(one.dice().of(Texts.NOTES)))
                .id(one.coach())
                .at(at)
                .name(NoteKind.NOTE);
    }

    private void tell(InventedCase one, FeedbackMoment moment, @Nullable Instant at) {
        if (at != null) {
            feedbacks
                    .row()
                    .id(one.nextId())
                    .id(one.id())
                    .name(moment)
                    .bytes(texts.of(one.dice().of(Texts.MESSAGES)))
                    .id(one.coach())
                    .at(at);
        }
    }
}
