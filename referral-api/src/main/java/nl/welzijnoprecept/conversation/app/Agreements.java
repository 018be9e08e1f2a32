package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.conversation.Appointment;
import nl.welzijnoprecept.conversation.AppointmentEnd;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.AppointmentReason;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.conversation.Appointments;
import nl.welzijnoprecept.conversation.CasePlan;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.ConversationNeed;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes appointments and tells what became of them, in the transaction of whoever does, within a referral that is held. */
@Component
class Agreements {
    static final String LOGGED_AS = "APPOINTMENT";

    private final Appointments appointments;
    private final CasePlan plan;
    private final CaseLog log;
    private final Clock clock;

    Agreements(Appointments appointments, CasePlan plan, CaseLog log, Clock clock) {
        this.appointments = appointments;
        this.plan = plan;
        this.log = log;
        this.clock = clock;
    }

    AppointmentStanding plan(
            Actor actor,
            Referral within,
            UUID id,
            AppointmentRequest wanted,
            @Nullable AppointmentId replaces,
            @Nullable ConversationId plannedIn) {
        ConversationNeed.requireOpen(within);
        var coach = within.state().coach();
        var appointment = new Appointment(
                new AppointmentId(id),
                within.id(),
                wanted.kind(),
                wanted.channel(),
                wanted.at(),
                wanted.minutes(),
                wanted.place() == null || wanted.place().isBlank() ? null : wanted.place(),
                coach == null ? actor.id() : coach,
                replaces,
                plannedIn,
                within.revision(),
                actor.id(),
                clock.instant());
        appointments.add(appointment);
        log.add(actor, AccessAction.C, within.file(), AccessObject.CONVERSATION, id, LOGGED_AS);
        return appointments.get(within, appointment.id());
    }

    void end(
            Actor actor,
            Referral within,
            AppointmentStanding planned,
            AppointmentEnd end,
            @Nullable AppointmentReason code,
            @Nullable String reason,
            @Nullable ConversationId conversation) {
        var ended = planned.end(end, code, reason, conversation, actor.id(), clock.instant());
        if (ended.recorded() != null) {
            appointments.add(ended.recorded());
        }
        log.add(
                actor,
                AccessAction.U,
                within.file(),
                AccessObject.CONVERSATION,
                planned.appointment().id().value(),
                LOGGED_AS);
    }

    /** What belongs to a conversation that is recorded: the appointment that it was, the next one, and what was agreed on. */
    void along(Actor actor, Referral within, ConversationId recorded, UUID next, ConversationRequest request) {
        if (request.appointmentId() != null) {
            var planned = appointments
                    .find(within, new AppointmentId(request.appointmentId()))
                    .orElseThrow(() -> new InvalidInput("appointmentId", "NOT_FOUND"));
            end(actor, within, planned, AppointmentEnd.HELD, null, null, recorded);
        }
        if (request.nextAppointment() != null) {
            plan(actor, within, next, request.nextAppointment(), null, recorded);
        }
        if (request.agreed() != null) {
            plan.agree(actor, within, recorded, request.agreed().toAgreed());
        }
    }
}
