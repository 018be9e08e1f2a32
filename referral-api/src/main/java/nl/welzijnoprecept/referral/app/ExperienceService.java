package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.CaseOwners;
import nl.welzijnoprecept.referral.ClientExperience;
import nl.welzijnoprecept.referral.ClientExperiences;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it went, as the client says. */
@Service
class ExperienceService {
    private static final String LOGGED_AS = "EXPERIENCE";

    private final Referrals referrals;
    private final ClientExperiences experiences;
    private final Notices notices;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    ExperienceService(
            Referrals referrals,
            ClientExperiences experiences,
            Notices notices,
            Organisations organisations,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.experiences = experiences;
        this.notices = notices;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /** What a client may say, and said. */
    record Own(boolean open, boolean heard, List<ClientExperience> told) {}

    /** For whoever works on the case, newest first. */
    @Transactional
    List<ClientExperience> list(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        log.add(actor, AccessAction.R, opened.file(), AccessObject.CLIENT_STATEMENT, null, LOGGED_AS);
        return experiences.of(opened.referral());
    }

    @Transactional
    Own own(Actor client, ReferralId own) {
        client.require(Permission.HAVE_OWN_PAGE);
        var referral = referrals.get(own, Scope.of(client));
        log.add(client, AccessAction.R, referral.file(), AccessObject.CLIENT_STATEMENT, null, LOGGED_AS);
        return new Own(
                referral.status().isOpen(),
                ClientExperience.isHeard(referral, DutchTime.day(clock.instant())),
                experiences.of(referral));
    }

    /** Sent twice it is told once. */
    @Transactional
    void tell(
            Actor client,
            ReferralId own,
            ClientExperience.About about,
            ClientVerdict verdict,
            @Nullable String words,
            UUID id) {
        client.require(Permission.HAVE_OWN_PAGE);
        var referral = referrals.hold(own, Scope.of(client));
        var now = clock.instant();
        if (!ClientExperience.isHeard(referral, DutchTime.day(now))) {
            throw new NotFound();
        }
        var told = new ClientExperience(id, own, about, verdict, words, now);
        if (experiences.add(told)) {
            log.add(client, AccessAction.C, referral.file(), AccessObject.CLIENT_STATEMENT, id, LOGGED_AS);
            inform(client, referral, told);
        }
    }

    private void inform(Actor client, Referral about, ClientExperience told) {
        notices.add(CaseOwners.of(about, organisations).stream()
                .map(to -> new Notice(
                        new NoticeId(Identifiers.next()),
                        to,
                        NoticeKind.EXPERIENCE_TOLD,
                        about.id().value(),
                        told.id(),
                        client.id(),
                        told.toldAt(),
                        null))
                .toList());
    }
}
