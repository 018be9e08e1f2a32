package nl.welzijnoprecept.activity.app;

import java.time.Clock;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom an activity is sought. */
@Service
class ActivityCaseService {
    private final Referrals referrals;
    private final CaseLog log;
    private final Clock clock;

    ActivityCaseService(Referrals referrals, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.log = log;
        this.clock = clock;
    }

    /** What of a client matters for where they could go. */
    record Wisher(
            UUID referral, String reference, String name, int age, String district, String language, boolean open) {}

    @Transactional
    Wisher read(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        log.read(actor, opened.file(), AccessObject.REFERRAL, within.value());
        var client = opened.referral().client();
        return new Wisher(
                within.value(),
                opened.referral().reference().value(),
                client.givenName() + " " + client.familyName(),
                Client.age(client.birthDate(), DutchTime.day(clock.instant())),
                client.postcode().area(),
                client.language(),
                opened.referral().status().isOpen());
    }
}
