package nl.welzijnoprecept.referral.app;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would become of a referral, told before it is sent. */
@Service
class ForeseeService {
    private final Referrals referrals;
    private final Destinations destinations;
    private final CaseLog log;

    ForeseeService(Referrals referrals, Destinations destinations, CaseLog log) {
        this.referrals = referrals;
        this.destinations = destinations;
        this.log = log;
    }

    /** Why it would not arrive. */
    @Transactional(readOnly = true)
    List<FieldError> faults(Actor actor, ReferralRequest wanted) {
        actor.require(Permission.REFER);
        return destinations.faults(wanted.toSubmission());
    }

    /**
     * An open referral of what looks like the same person. Nothing was sent yet, so whoever asks leaves no referral behind: they
     * are told of those in their own scope only, and it is a search for a person in the log.
     */
    @Transactional
    Optional<Referral> same(Actor actor, ReferralRequest wanted) {
        actor.require(Permission.REFER);
        var sent = wanted.toSubmission();
        var found = referrals
                .openReferralOf(sent.client(), destinations.of(sent).handler())
                .flatMap(id -> referrals.find(id, Scope.of(actor)));
        log.searched(actor, found.map(Referral::file).stream().toList());
        return found;
    }
}
