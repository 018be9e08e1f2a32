package nl.welzijnoprecept.referral.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.referral.ClientStatement;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Referrals;
import org.jspecify.annotations.Nullable;

/**
 * A referral with what is read beside it, as far as it is for whoever reads: at one moment.
 *
 * @param statements   what the client wants said
 * @param awaited      whom the case waits for beside its clocks; null for nobody
 * @param youthUnknown whether a child has a coach of whom nobody said that they work with children
 */
record Shown(
        Referral referral,
        List<ClientStatement> statements,
        @Nullable NextActionBy awaited,
        boolean youthUnknown) {
    static Shown of(Referral referral, Actor actor, Referrals referrals) {
        return new Shown(
                referral,
                referrals.statements(referral, actor),
                referrals.awaited(referral),
                referrals.lacksCoachForChildren(referral, actor));
    }

    /** To whoever sent it: what clients say later is not for them. */
    static Shown toReferrer(Referral referral) {
        return new Shown(referral, List.of(), null, false);
    }
}
