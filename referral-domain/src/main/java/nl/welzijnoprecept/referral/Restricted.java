package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotAllowed;
import org.jspecify.annotations.Nullable;

/** A referral with another restriction, or none, with the line of history that goes with it; only {@link Referral} makes one. */
public final class Restricted {
    private final Referral referral;
    private final RestrictionChange change;

    private Restricted(Referral referral, RestrictionChange change) {
        this.referral = referral;
        this.change = change;
    }

    static Restricted of(
            Referral before,
            @Nullable Restriction wanted,
            String reason,
            Actor actor,
            Set<ProfessionalId> colleagues,
            Instant now) {
        if (actor.role() != Role.COORDINATOR && !actor.is(before.state().coach())) {
            throw new NotAllowed("Only the coach of the case or a coordinator says who is let in.");
        }
        if (wanted != null) {
            if (!colleagues.containsAll(wanted.team())) {
                throw new InvalidInput("team", "NOT_A_COLLEAGUE");
            }
            if (!wanted.names(actor.id())) {
                throw new InvalidInput("team", "WITHOUT_YOURSELF");
            }
            var coach = before.state().coach();
            if (coach != null && colleagues.contains(coach) && !wanted.names(coach)) {
                throw new InvalidInput("team", "WITHOUT_ITS_COACH"); // who is first to be replaced, by REASSIGN
            }
        }
        return new Restricted(before.with(wanted), new RestrictionChange(before.id(), wanted, reason, actor.id(), now));
    }

    public Referral referral() {
        return referral;
    }

    public RestrictionChange change() {
        return change;
    }
}
