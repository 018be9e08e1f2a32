package nl.welzijnoprecept.assessment.app;

import java.time.LocalDate;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.referral.Referral;

/**
 * A measurement, and whether it may be talked about with who referred.
 *
 * @param mayBeShared as the client permits on the day that it is read
 */
record Taken(Measurement measurement, boolean mayBeShared) {
    static Taken of(Measurement measurement, Referral referral, LocalDate today) {
        return new Taken(measurement, referral.isPermitted(Purpose.FEEDBACK, today) && referral.isPutInWords());
    }
}
