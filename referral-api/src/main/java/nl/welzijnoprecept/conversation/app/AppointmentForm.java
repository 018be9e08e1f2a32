package nl.welzijnoprecept.conversation.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.app.NoteDraftRequest.DraftAppointment;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.TypedTime;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;

/** An appointment as somebody types it, by the names that it has beside a conversation too. */
record AppointmentForm(
        @Nullable ConversationKind nextKind,
        @Nullable Channel nextChannel,
        @Nullable String nextDay,
        @Nullable String nextTime,
        @Nullable String nextMinutes,
        @Nullable String nextPlace) {
    static final AppointmentForm EMPTY =
            new AppointmentForm(ConversationKind.PROGRESS, Channel.OFFICE, null, null, null, null);

    /** As it was, to be moved to another time. */
    static AppointmentForm of(AppointmentView planned) {
        var at = TypedTime.of(planned.at());
        return new AppointmentForm(
                planned.kind(), planned.channel(), at.day(), at.time(), Typed.text(planned.minutes()), planned.place());
    }

    static AppointmentForm of(@Nullable DraftAppointment draft) {
        if (draft == null) {
            return EMPTY;
        }
        var at = TypedTime.of(draft.at());
        return new AppointmentForm(
                Typed.known(ConversationKind.values(), draft.kind()),
                Typed.known(Channel.values(), draft.channel()),
                at.day(),
                at.time(),
                Typed.text(draft.minutes()),
                draft.place());
    }

    TypedTime at() {
        return new TypedTime(nextDay, nextTime);
    }

    @Nullable
    DraftAppointment draft() {
        return at().isEmpty() && Typed.filled(nextPlace) == null
                ? null
                : new DraftAppointment(
                        Typed.name(nextKind),
                        Typed.name(nextChannel),
                        at().text(),
                        Typed.filled(nextMinutes),
                        Typed.filled(nextPlace));
    }

    /** A time that is none is one of the faults, and nothing with faults is sent. */
    AppointmentRequest request(LocalDate today) {
        return new AppointmentRequest(
                Objects.requireNonNullElse(nextKind, ConversationKind.PROGRESS),
                Objects.requireNonNullElse(nextChannel, Channel.OFFICE),
                at().coming(today).orElse(Instant.EPOCH),
                Typed.number(nextMinutes),
                Typed.filled(nextPlace));
    }

    List<FieldError> unreadable(LocalDate today) {
        var found = new ArrayList<>(at().faults("next", today));
        Typed.unreadable("nextMinutes", nextMinutes).ifPresent(found::add);
        return found;
    }

    Faults faults(BodyCheck check, LocalDate today) {
        var wrong = check.of(request(today)).stream()
                .map(error -> new FieldError("nextAppointment." + error.field(), error.code()))
                .toList();
        return Talk.faults(unreadable(today), wrong);
    }
}
