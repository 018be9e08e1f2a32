package nl.welzijnoprecept.referral.app;

import java.util.List;
import nl.welzijnoprecept.referral.ClientStatement;
import nl.welzijnoprecept.referral.Referral;

/** A referral with what the client wants said beside it, as far as it is for whoever reads: read at one moment. */
record Shown(Referral referral, List<ClientStatement> statements) {
    /** To whoever sent it: what clients say later is not for them. */
    static Shown toReferrer(Referral referral) {
        return new Shown(referral, List.of());
    }
}
