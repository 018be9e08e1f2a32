package nl.welzijnoprecept.assessment.app;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.assessment.GradesRequest;
import nl.welzijnoprecept.assessment.GradesRequests;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.MeasurementId;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.CaseOwners;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The six grades that a coach asks for, and a client gives at home. */
@Service
class GradesService {
    /** What the line in the access log calls it. */
    private static final String AT_HOME = "AT_HOME";

    private final Referrals referrals;
    private final GradesRequests requests;
    private final Notices notices;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    GradesService(
            Referrals referrals,
            GradesRequests requests,
            Notices notices,
            Organisations organisations,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.requests = requests;
        this.notices = notices;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /** What was asked last, for whoever works on the case. */
    @Transactional
    Optional<GradesRequest> asked(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        log.add(actor, AccessAction.R, opened.file(), AccessObject.MEASUREMENT, null, AT_HOME);
        return requests.last(opened.referral());
    }

    /** Asked again for the same moment while it waits, it is asked once. */
    @Transactional
    void ask(Actor actor, ReferralId within, Moment moment) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        if (!referral.status().isOpen()) {
            throw new NotAllowed("Nobody is asked for grades once the case is closed.");
        }
        if (requests.last(referral)
                .filter(last -> last.isOpen() && last.moment() == moment)
                .isPresent()) {
            return;
        }
        var request = new GradesRequest(Identifiers.next(), within, moment, actor.id(), clock.instant(), null);
        requests.add(request);
        log.add(actor, AccessAction.C, referral.file(), AccessObject.MEASUREMENT, request.id(), AT_HOME);
    }

    /** What a client was asked last, as long as the case is open. */
    @Transactional
    Optional<GradesRequest> own(Actor client, ReferralId own) {
        client.require(Permission.HAVE_OWN_PAGE);
        var referral = referrals.get(own, Scope.of(client));
        log.add(client, AccessAction.R, referral.file(), AccessObject.MEASUREMENT, null, AT_HOME);
        return referral.status().isOpen() ? requests.last(referral) : Optional.empty();
    }

    /** Sent twice it counts once; so does what is sent from two windows. */
    @Transactional
    void give(Actor client, ReferralId own, UUID asked, Map<String, Integer> scores) {
        client.require(Permission.HAVE_OWN_PAGE);
        var referral = referrals.hold(own, Scope.of(client));
        var request = requests.last(referral)
                .filter(last -> last.id().equals(asked) && referral.status().isOpen())
                .orElseThrow(NotFound::new);
        if (scores.isEmpty()) {
            throw new InvalidInput("answers", "REQUIRED");
        }
        var now = clock.instant();
        var given = new Measurement(
                new MeasurementId(Identifiers.next()),
                own,
                Instrument.POSITIVE_HEALTH,
                Instrument.POSITIVE_HEALTH.current().version(),
                request.moment(),
                DutchTime.day(now),
                scores,
                client.id(),
                now);
        if (request.isOpen() && requests.answer(request, given)) {
            log.created(
                    client,
                    referral.file(),
                    AccessObject.MEASUREMENT,
                    given.id().value());
            tell(referral, given);
        }
    }

    private void tell(Referral about, Measurement given) {
        notices.add(CaseOwners.of(about, organisations).stream()
                .map(to -> new Notice(
                        new NoticeId(Identifiers.next()),
                        to,
                        NoticeKind.GRADES_GIVEN,
                        about.id().value(),
                        given.id().value(),
                        given.recordedBy(),
                        given.recordedAt(),
                        null))
                .toList());
    }
}
