package nl.welzijnoprecept.conversation.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.TypedTime;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;

/** All that stands in the form of a conversation, with what it is as a draft and to the API. */
record Talk(ConversationForm form, AgreedForm agreed, AppointmentForm next) {

    static Talk begun(ConversationForm form) {
        return new Talk(form, AgreedForm.EMPTY, AppointmentForm.EMPTY);
    }

    static Talk of(NoteDraftView draft) {
        var answers = draft.threeQuestions();
        var held = TypedTime.of(draft.heldAt());
        var form = new ConversationForm(
                Typed.known(ConversationKind.values(), draft.kind()),
                Typed.known(Channel.values(), draft.channel()),
                held.day(),
                held.time(),
                Typed.text(draft.minutes()),
                Boolean.FALSE.equals(draft.reached()),
                draft.note(),
                answers == null ? null : answers.cause(),
                answers == null ? null : answers.ownView(),
                answers == null ? null : answers.satisfiedWhen(),
                Visibility.AUTHOR.name().equals(draft.visibility()),
                Typed.id(draft.appointmentId()),
                draft.conversationId(),
                Typed.known(NoteKind.values(), draft.kind()),
                draft.reason());
        return new Talk(form, AgreedForm.of(draft.agreed()), AppointmentForm.of(draft.nextAppointment()));
    }

    /** As far as it got. */
    NoteDraftRequest draft() {
        return new NoteDraftRequest(
                form.about(),
                Typed.name(form.amends() == null ? form.contactKind() : form.amends()),
                Typed.name(form.contactChannel()),
                form.held().text(),
                Typed.filled(form.contactMinutes()),
                form.absent() ? Boolean.FALSE : null,
                Typed.filled(form.note()),
                form.answers(),
                form.own() ? Visibility.AUTHOR.name() : null,
                Typed.filled(form.amendReason()),
                Typed.text(form.appointmentId()),
                next.draft(),
                agreed.draft());
    }

    /** What the API would have been sent; a time that is none is one of the faults, and nothing with faults is sent. */
    ConversationRequest request(@Nullable UUID draft, LocalDate today) {
        return new ConversationRequest(
                Objects.requireNonNullElse(form.contactKind(), ConversationKind.PROGRESS),
                Objects.requireNonNullElse(form.contactChannel(), Channel.PHONE),
                form.held().past(today).orElse(Instant.EPOCH),
                Typed.number(form.contactMinutes()),
                !form.absent(),
                Typed.filled(form.note()),
                form.answers(),
                form.own() ? Visibility.AUTHOR : null,
                form.appointmentId(),
                next.draft() == null ? null : next.request(today),
                draft,
                agreed.request(today));
    }

    /** All that keeps it from being recorded, by the names of the form's fields. */
    Faults faults(BodyCheck check, LocalDate today) {
        var unreadable = new ArrayList<>(form.held().faults("held", today));
        Typed.unreadable("contactMinutes", form.contactMinutes()).ifPresent(unreadable::add);
        if (next.draft() != null) {
            unreadable.addAll(next.unreadable(today));
        }
        unreadable.addAll(agreed.unreadable(today));
        return faults(unreadable, check.of(request(null, today)));
    }

    /** What could not be read, and what the API has against the rest: of a moment that could not be read, nothing more is said. */
    static Faults faults(List<FieldError> unreadable, List<FieldError> wrong) {
        var found = new ArrayList<>(unreadable);
        asTyped(wrong).all().stream()
                .filter(fault -> unreadable.stream().noneMatch(known -> isSame(known.field(), fault.field())))
                .forEach(found::add);
        return new Faults(List.copyOf(found));
    }

    private static boolean isSame(String known, String field) {
        return known.equals(field) || known.equals(field.replaceFirst("Day$", "Time"));
    }

    /** The API's fields by the names that they have in the form. */
    static Faults asTyped(List<FieldError> errors) {
        return new Faults(errors.stream()
                .map(error -> new FieldError(asTyped(error), error.code()))
                .toList());
    }

    private static String asTyped(FieldError error) {
        return switch (error.field()) {
            case "kind" -> "contactKind";
            case "channel" -> "contactChannel";
            case "heldAt" -> "heldDay";
            case "minutes" -> "contactMinutes";
            case "reason" -> "amendReason";
            case "nextAppointment.kind" -> "nextKind";
            case "nextAppointment.channel" -> "nextChannel";
            case "nextAppointment.at" -> "nextDay";
            case "nextAppointment.minutes" -> "nextMinutes";
            case "nextAppointment.place" -> "nextPlace";
            case "agreed.text" -> "agreedText";
            case "agreed.who" -> "agreedBy";
            case "agreed.byDate" -> "agreedUntil";
            case "agreed.goalId" -> error.code().equals("REQUIRED") ? "agreedNewGoal" : "agreedGoal";
            case "agreed.goal" -> "agreedNewGoal";
            default -> error.field().replaceFirst("^threeQuestions\\.", "");
        };
    }
}
