package nl.welzijnoprecept.plan;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;

/** The strengths within a referral; a referral that was found within a scope is the way to them. */
public interface Strengths {
    void add(Strength strength);

    Optional<Strength> find(Referral referral, StrengthId id);

    default Strength get(Referral referral, StrengthId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<Strength> of(Referral referral);
}
