package nl.welzijnoprecept.assignment.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.assignment.CoachProfiles;
import nl.welzijnoprecept.assignment.Suggestion;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever divides the cases sees how each coach fits. */
@Service
class SuggestionService {
    private final Referrals referrals;
    private final CoachProfiles profiles;
    private final CaseLog log;
    private final Clock clock;

    SuggestionService(Referrals referrals, CoachProfiles profiles, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.profiles = profiles;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    List<Suggestion> suggest(Actor actor, ReferralId id) {
        actor.require(Permission.DIVIDE_CASES);
        var referral = referrals.get(id, Scope.of(actor));
        log.read(actor, referral.file(), AccessObject.REFERRAL, id.value());
        var coaches =
                new Coaches(profiles.of(referral.handler()), profiles.openCases(), DutchTime.day(clock.instant()));
        return coaches.suggestedFor(referral);
    }
}
