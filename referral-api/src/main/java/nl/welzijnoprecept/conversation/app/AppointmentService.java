package nl.welzijnoprecept.conversation.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.conversation.AppointmentEnd;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.conversation.Appointments;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making appointments, putting others in their place, and telling what became of them. */
@Service
class AppointmentService {
    private final Referrals referrals;
    private final Appointments appointments;
    private final Conversations conversations;
    private final Agreements agreements;
    private final Once once;
    private final CaseLog log;

    AppointmentService(
            Referrals referrals,
            Appointments appointments,
            Conversations conversations,
            Agreements agreements,
            Once once,
            CaseLog log) {
        this.referrals = referrals;
        this.appointments = appointments;
        this.conversations = conversations;
        this.agreements = agreements;
        this.once = once;
        this.log = log;
    }

    @Transactional
    AppointmentStanding plan(Actor actor, ReferralId within, AppointmentRequest request, @Nullable IdempotencyKey key) {
        var referral = hold(actor, within);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), request),
                id,
                () -> agreements.plan(actor, referral, id, request, null, null),
                known -> read(actor, referral, referral.file(), new AppointmentId(known)));
    }

    @Transactional
    AppointmentStanding replace(
            Actor actor,
            ReferralId within,
            AppointmentId replaced,
            AppointmentRequest request,
            @Nullable IdempotencyKey key) {
        var referral = hold(actor, within);
        var planned = appointments.get(referral, replaced);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), replaced.value(), request),
                id,
                () -> {
                    planned.requirePlanned();
                    agreements.end(actor, referral, planned, AppointmentEnd.SUPERSEDED, null, null, null);
                    return agreements.plan(actor, referral, id, request, replaced, null);
                },
                known -> read(actor, referral, referral.file(), new AppointmentId(known)));
    }

    @Transactional
    AppointmentStanding end(
            Actor actor, ReferralId within, AppointmentId ended, OutcomeRequest request, @Nullable IdempotencyKey key) {
        var referral = hold(actor, within);
        var planned = appointments.get(referral, ended);
        return once.of(
                actor,
                key,
                List.of(within.value(), ended.value(), request),
                ended.value(),
                () -> {
                    agreements.end(
                            actor,
                            referral,
                            planned,
                            request.outcome(),
                            request.reasonCode(),
                            request.reasonOrNull(),
                            conversation(referral, planned, request));
                    return appointments.get(referral, ended);
                },
                _ -> read(actor, referral, referral.file(), ended));
    }

    private @Nullable ConversationId conversation(Referral within, AppointmentStanding of, OutcomeRequest request) {
        if (request.conversationId() == null) {
            return null;
        }
        var told = conversations
                .find(within, new ConversationId(request.conversationId()))
                .orElseThrow(() -> new InvalidInput("conversationId", "NOT_FOUND"));
        var fits = request.outcome() != AppointmentEnd.HELD
                || (of.canHaveBeen(told) && appointments.of(within).stream().noneMatch(other -> other.was(told.id())));
        if (!fits) {
            throw new InvalidInput("conversationId", "NOT_OF_THIS_APPOINTMENT");
        }
        return told.id();
    }

    @Transactional
    List<AppointmentStanding> list(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        log.add(actor, AccessAction.R, opened.file(), AccessObject.CONVERSATION, null, Agreements.LOGGED_AS);
        return appointments.of(opened.referral());
    }

    @Transactional
    AppointmentStanding read(Actor actor, ReferralId within, AppointmentId wanted) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        return read(actor, opened.referral(), opened.file(), wanted);
    }

    private AppointmentStanding read(Actor actor, Referral within, CaseFile file, AppointmentId wanted) {
        var appointment = appointments.get(within, wanted);
        log.add(actor, AccessAction.R, file, AccessObject.CONVERSATION, wanted.value(), Agreements.LOGGED_AS);
        return appointment;
    }

    private Referral hold(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.hold(within, Scope.ofWork(actor));
    }
}
