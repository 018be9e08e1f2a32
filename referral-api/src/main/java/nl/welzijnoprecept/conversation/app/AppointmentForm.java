package nl.welzijnoprecept.conversation.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;

/** An appointment as somebody types it, by the names that it has beside a conversation too. */
record AppointmentForm(
        @Nullable ConversationKind nextKind,
        @Nullable Channel nextChannel,
        @Nullable String nextAt,
        @Nullable String nextMinutes,
        @Nullable String nextPlace) {
    static final AppointmentForm EMPTY =
            new AppointmentForm(ConversationKind.PROGRESS, Channel.OFFICE, null, null, null);

    /** As it was, to be moved to another time. */
    static AppointmentForm of(AppointmentView planned) {
        var minutes = planned.minutes();
        return new AppointmentForm(
                planned.kind(),
                planned.channel(),
                TypedTime.field(planned.at()),
                minutes == null ? null : minutes.toString(),
                planned.place());
    }

    /** A time that is none is one of the faults, and nothing with faults is sent. */
    AppointmentRequest request(LocalDate today) {
        return new AppointmentRequest(
                Objects.requireNonNullElse(nextKind, ConversationKind.PROGRESS),
                Objects.requireNonNullElse(nextChannel, Channel.OFFICE),
                TypedTime.of(nextAt, today).orElse(Instant.EPOCH),
                ConversationForm.number(nextMinutes),
                ConversationForm.filled(nextPlace));
    }

    Faults faults(BodyCheck check, LocalDate today) {
        var found = new ArrayList<FieldError>();
        ConversationForm.unreadable("nextMinutes", nextMinutes).ifPresent(found::add);
        ConversationForm.noTime("nextAt", nextAt, today).ifPresent(found::add);
        check.of(request(today)).stream()
                .map(error -> new FieldError(
                        switch (error.field()) {
                            case "kind" -> "nextKind";
                            case "channel" -> "nextChannel";
                            case "at" -> "nextAt";
                            case "minutes" -> "nextMinutes";
                            case "place" -> "nextPlace";
                            default -> error.field();
                        },
                        error.code()))
                .filter(fault -> found.stream().noneMatch(known -> known.field().equals(fault.field())))
                .forEach(found::add);
        return new Faults(List.copyOf(found));
    }
}
