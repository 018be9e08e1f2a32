package nl.welzijnoprecept.conversation.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;

/** A conversation, a correction or an addition as somebody types it: what is kept of it while they do, and what it is to the API. */
record ConversationForm(
        @Nullable ConversationKind contactKind,
        @Nullable Channel contactChannel,
        @Nullable String heldAt,
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
        @Nullable String amendReason,
        @Nullable ConversationKind nextKind,
        @Nullable Channel nextChannel,
        @Nullable String nextAt,
        @Nullable String nextMinutes,
        @Nullable String nextPlace) {

    static ConversationForm of(NoteDraftView draft) {
        var next = draft.nextAppointment();
        var answers = draft.threeQuestions();
        return new ConversationForm(
                known(ConversationKind.values(), draft.kind()),
                known(Channel.values(), draft.channel()),
                draft.heldAt(),
                text(draft.minutes()),
                Boolean.FALSE.equals(draft.reached()),
                draft.note(),
                answers == null ? null : answers.cause(),
                answers == null ? null : answers.ownView(),
                answers == null ? null : answers.satisfiedWhen(),
                Visibility.AUTHOR.name().equals(draft.visibility()),
                id(draft.appointmentId()),
                draft.conversationId(),
                known(NoteKind.values(), draft.kind()),
                draft.reason(),
                next == null ? null : known(ConversationKind.values(), next.kind()),
                next == null ? null : known(Channel.values(), next.channel()),
                next == null ? null : next.at(),
                next == null ? null : text(next.minutes()),
                next == null ? null : next.place());
    }

    /** A new one, as it mostly is. */
    static ConversationForm empty(@Nullable ConversationKind kind, Instant now, @Nullable UUID appointment) {
        return new ConversationForm(
                kind == null ? ConversationKind.PROGRESS : kind,
                Channel.PHONE,
                TypedTime.field(now),
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
                null,
                ConversationKind.PROGRESS,
                Channel.OFFICE,
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
                false,
                corrected == null ? null : corrected.note(),
                answers == null ? null : answers.cause(),
                answers == null ? null : answers.ownView(),
                answers == null ? null : answers.satisfiedWhen(),
                false,
                null,
                shown.id(),
                amends,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** As far as it got. */
    NoteDraftRequest draft() {
        var kind = amends == null ? contactKind : amends;
        return new NoteDraftRequest(
                about,
                name(kind),
                name(contactChannel),
                filled(heldAt),
                filled(contactMinutes),
                absent ? Boolean.FALSE : null,
                filled(note),
                answers(),
                own ? Visibility.AUTHOR.name() : null,
                filled(amendReason),
                appointmentId == null ? null : appointmentId.toString(),
                filled(nextAt) == null && filled(nextPlace) == null
                        ? null
                        : new NoteDraftRequest.DraftAppointment(
                                name(nextKind),
                                name(nextChannel),
                                filled(nextAt),
                                filled(nextMinutes),
                                filled(nextPlace)));
    }

    /** What the API would have been sent; a time that is none is one of the faults, and nothing with faults is sent. */
    ConversationRequest request(@Nullable UUID draft, LocalDate today) {
        return new ConversationRequest(
                Objects.requireNonNullElse(contactKind, ConversationKind.PROGRESS),
                Objects.requireNonNullElse(contactChannel, Channel.PHONE),
                TypedTime.of(heldAt, today).orElse(Instant.EPOCH),
                number(contactMinutes),
                !absent,
                filled(note),
                answers(),
                own ? Visibility.AUTHOR : null,
                appointmentId,
                filled(nextAt) == null
                        ? null
                        : new AppointmentRequest(
                                Objects.requireNonNullElse(nextKind, ConversationKind.PROGRESS),
                                Objects.requireNonNullElse(nextChannel, Channel.OFFICE),
                                TypedTime.of(nextAt, today).orElse(Instant.EPOCH),
                                number(nextMinutes),
                                filled(nextPlace)),
                draft);
    }

    CorrectionRequest correction(@Nullable UUID draft) {
        return new CorrectionRequest(
                filled(note), new ThreeQuestionsBody(cause, ownView, satisfiedWhen), filled(amendReason), draft);
    }

    AdditionRequest addition(@Nullable UUID draft) {
        return new AdditionRequest(note == null ? "" : note, filled(amendReason), draft);
    }

    /** All that keeps it from being recorded, by the names of the form's fields. */
    Faults faults(BodyCheck check, LocalDate today) {
        var found = new ArrayList<FieldError>();
        unreadable("contactMinutes", contactMinutes).ifPresent(found::add);
        unreadable("nextMinutes", nextMinutes).ifPresent(found::add);
        noTime("heldAt", heldAt, today).ifPresent(found::add);
        if (filled(nextAt) != null) {
            noTime("nextAt", nextAt, today).ifPresent(found::add);
        }
        asTyped(check.of(request(null, today))).all().stream()
                .filter(fault -> found.stream().noneMatch(known -> known.field().equals(fault.field())))
                .forEach(found::add);
        return new Faults(List.copyOf(found));
    }

    /** The API's fields by the names that they have in the form. */
    static Faults asTyped(List<FieldError> errors) {
        return new Faults(errors.stream()
                .map(error -> new FieldError(
                        switch (error.field()) {
                            case "kind" -> "contactKind";
                            case "channel" -> "contactChannel";
                            case "minutes" -> "contactMinutes";
                            case "reason" -> "amendReason";
                            case "nextAppointment.kind" -> "nextKind";
                            case "nextAppointment.channel" -> "nextChannel";
                            case "nextAppointment.at", "at" -> "nextAt";
                            case "nextAppointment.minutes" -> "nextMinutes";
                            case "nextAppointment.place", "place" -> "nextPlace";
                            default -> error.field().replaceFirst("^threeQuestions\\.", "");
                        },
                        error.code()))
                .toList());
    }

    private @Nullable ThreeQuestionsBody answers() {
        var none = filled(cause) == null && filled(ownView) == null && filled(satisfiedWhen) == null;
        return none ? null : new ThreeQuestionsBody(filled(cause), filled(ownView), filled(satisfiedWhen));
    }

    static Optional<FieldError> noTime(String field, @Nullable String typed, LocalDate today) {
        return TypedTime.of(typed, today).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldError(field, filled(typed) == null ? "REQUIRED" : "INVALID_TIME"));
    }

    static Optional<FieldError> unreadable(String field, @Nullable String typed) {
        return filled(typed) == null || number(typed) != null
                ? Optional.empty()
                : Optional.of(new FieldError(field, "NO_NUMBER"));
    }

    static @Nullable Integer number(@Nullable String typed) {
        var text = filled(typed);
        return text != null && text.strip().matches("\\d{1,4}") ? Integer.valueOf(text.strip()) : null;
    }

    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <E extends Enum<E>> @Nullable E known(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
