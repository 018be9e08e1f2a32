package nl.welzijnoprecept.assessment;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;

/** The measurements within a referral; a referral that was found within a scope is the way to them. */
public interface Measurements {
    void add(Measurement measurement);

    Optional<Measurement> find(Referral referral, MeasurementId id);

    default Measurement get(Referral referral, MeasurementId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<Measurement> of(Referral referral);
}
