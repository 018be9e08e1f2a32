package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.conversation.AppointmentEnd;
import nl.welzijnoprecept.conversation.AppointmentOutcome;
import nl.welzijnoprecept.conversation.AppointmentReason;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.conversation.AppointmentStatus;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** An appointment as it stands now. */
record AppointmentView(
        UUID id,
        ConversationKind kind,
        Channel channel,
        Instant at,
        @Nullable Integer minutes,
        @Nullable String place,

        @Schema(description = "Whom the client meets: the coach of the case when it was made.")
        PartyView with,

        AppointmentStatus status,
        @Nullable OutcomeView outcome,

        @Nullable @Schema(description = "The one whose place it took.")
        UUID replaces,

        @Nullable @Schema(description = "The one that took its place.")
        UUID replacedBy,

        @Nullable @Schema(description = "The conversation in which it was made.")
        UUID conversationId,

        PartyView plannedBy,
        Instant plannedAt,
        List<AppointmentWarning> warnings,

        @Nullable @Schema(description = "What the client said to it last.")
        AppointmentAnswerView clientAnswer) {

    /** What became of it. */
    record OutcomeView(
            AppointmentEnd outcome,

            @Nullable @Schema(description = "CLOSING: the case was closed.")
            AppointmentReason reasonCode,

            @Nullable String reason,
            @Nullable UUID conversationId,

            @Nullable @Schema(description = "Null when it follows from the closing.")
            PartyView recordedBy,

            Instant at) {

        static OutcomeView of(AppointmentOutcome outcome, Names names) {
            var by = outcome.recordedBy();
            return new OutcomeView(
                    outcome.end(),
                    outcome.reasonCode(),
                    outcome.reason(),
                    outcome.conversation() == null
                            ? null
                            : outcome.conversation().value(),
                    by == null ? null : PartyView.of(names.of(by)),
                    outcome.recordedAt());
        }
    }

    static AppointmentView of(AppointmentStanding standing, Names names) {
        var appointment = standing.appointment();
        var outcome = standing.outcome();
        return new AppointmentView(
                appointment.id().value(),
                appointment.kind(),
                appointment.channel(),
                appointment.at(),
                appointment.minutes(),
                appointment.place(),
                PartyView.of(names.of(appointment.coach())),
                standing.status(),
                outcome == null ? null : OutcomeView.of(outcome, names),
                appointment.replaces() == null ? null : appointment.replaces().value(),
                standing.replacedBy() == null ? null : standing.replacedBy().value(),
                appointment.plannedIn() == null ? null : appointment.plannedIn().value(),
                PartyView.of(names.of(appointment.plannedBy())),
                appointment.plannedAt(),
                AppointmentWarning.of(standing),
                AppointmentAnswerView.of(standing));
    }

    static Set<ProfessionalId> people(Collection<AppointmentStanding> standings) {
        var people = new HashSet<ProfessionalId>();
        for (var standing : standings) {
            people.add(standing.appointment().coach());
            people.add(standing.appointment().plannedBy());
            var outcome = standing.recorded();
            if (outcome != null && outcome.recordedBy() != null) {
                people.add(outcome.recordedBy());
            }
        }
        return people;
    }
}
