package nl.welzijnoprecept.assessment;

import java.util.Optional;
import nl.welzijnoprecept.referral.Referral;

/** What clients were asked to fill in at home, and did. */
public interface GradesRequests {
    void add(GradesRequest request);

    /** The last one counts. */
    Optional<GradesRequest> last(Referral referral);

    /** Keeps what the client answered; false when it was answered before. */
    boolean answer(GradesRequest request, Measurement given);
}
