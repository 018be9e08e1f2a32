package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.casework.CaseLineView;
import nl.welzijnoprecept.conversation.AgendaItem;
import nl.welzijnoprecept.conversation.AppointmentStatus;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import org.jspecify.annotations.Nullable;

/** An appointment of the own cases, and whose it is. */
record AgendaItemView(
        UUID id,
        ConversationKind kind,
        Channel channel,
        Instant at,
        @Nullable Integer minutes,
        @Nullable String place,
        AppointmentStatus status,
        CaseLineView referral,

        @Nullable @Schema(description = "What the client said to it last.")
        AppointmentAnswerView clientAnswer) {

    static AgendaItemView of(AgendaItem item) {
        var appointment = item.standing().appointment();
        return new AgendaItemView(
                appointment.id().value(),
                appointment.kind(),
                appointment.channel(),
                appointment.at(),
                appointment.minutes(),
                appointment.place(),
                item.standing().status(),
                new CaseLineView(
                        appointment.referral().value(), item.reference().value(), item.givenName(), item.familyName()),
                AppointmentAnswerView.of(item.standing()));
    }
}
