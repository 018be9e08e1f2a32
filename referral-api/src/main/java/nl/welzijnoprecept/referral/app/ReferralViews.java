package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Component;

/** Makes of a referral what is answered, with the names that go with it. */
@Component
class ReferralViews {
    private final Organisations organisations;
    private final Clock clock;

    ReferralViews(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    ReferralView of(Actor actor, Shown shown) {
        var referral = shown.referral();
        var now = clock.instant();
        var people = new HashSet<ProfessionalId>(List.of(referral.referrer()));
        if (referral.state().coach() != null && referral.isProgressFor(actor, DutchTime.day(now))) {
            people.add(referral.state().coach());
        }
        var names = organisations.names(people, Set.of(referral.handler()));
        return ReferralView.of(referral, names, actor, now, shown);
    }
}
