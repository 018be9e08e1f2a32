package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.conversation.AppointmentAnswer;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.conversation.AppointmentStatus;
import nl.welzijnoprecept.conversation.Appointments;
import nl.welzijnoprecept.conversation.ClientAnswer;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.CaseOwners;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client's own coming appointments, and what they say to them. */
@Service
class OwnAppointmentService {
    private final Referrals referrals;
    private final Appointments appointments;
    private final Notices notices;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    OwnAppointmentService(
            Referrals referrals,
            Appointments appointments,
            Notices notices,
            Organisations organisations,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.appointments = appointments;
        this.notices = notices;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /** What a client says to an appointment. */
    record Said(
            ClientAnswer answer,
            List<String> moments,
            boolean callMe,
            @Nullable String words) {
        static final Said COMING = new Said(ClientAnswer.COMING, List.of(), false, null);
    }

    /** Those that are still to be, the earliest first. */
    @Transactional
    List<AppointmentStanding> coming(Actor client, ReferralId own) {
        client.require(Permission.HAVE_OWN_PAGE);
        var referral = referrals.get(own, Scope.of(client));
        log.add(client, AccessAction.R, referral.file(), AccessObject.CONVERSATION, null, Agreements.LOGGED_AS);
        return appointments.of(referral).stream().filter(this::isComing).toList();
    }

    @Transactional
    AppointmentStanding one(Actor client, ReferralId own, AppointmentId wanted) {
        return coming(client, own).stream()
                .filter(each -> each.appointment().id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The last answer counts. Sent twice, or the same again, it is said once. */
    @Transactional
    void answer(Actor client, ReferralId own, AppointmentId to, Said said, UUID id) {
        client.require(Permission.HAVE_OWN_PAGE);
        var referral = referrals.hold(own, Scope.of(client));
        var standing = appointments.find(referral, to).filter(this::isComing).orElseThrow(NotFound::new);
        var before = standing.answer();
        var answer = new AppointmentAnswer(
                id, to, said.answer(), said.moments(), said.callMe(), said.words(), clock.instant());
        if (answer.saysNoMoreThan(before) || !appointments.add(answer)) {
            return;
        }
        log.add(client, AccessAction.U, referral.file(), AccessObject.CONVERSATION, to.value(), Agreements.LOGGED_AS);
        // That somebody simply comes is no news.
        if (before != null || answer.answer() != ClientAnswer.COMING) {
            tell(client, referral, answer);
        }
    }

    private void tell(Actor client, Referral about, AppointmentAnswer answer) {
        notices.add(CaseOwners.of(about, organisations).stream()
                .map(to -> new Notice(
                        new NoticeId(Identifiers.next()),
                        to,
                        NoticeKind.APPOINTMENT_ANSWERED,
                        about.id().value(),
                        answer.id(),
                        client.id(),
                        answer.at(),
                        null))
                .toList());
    }

    private boolean isComing(AppointmentStanding one) {
        return one.status() == AppointmentStatus.PLANNED
                && one.appointment().at().isAfter(clock.instant());
    }
}
