package nl.welzijnoprecept.referral;

import java.util.List;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.consent.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What a referrer sends.
 *
 * @param question    the trouble in the patient's own words
 * @param explanation what the referrer adds
 * @param restricted  whether all but a named team are kept out
 */
public record Submission(
        Client client,
        List<Reason> reasons,
        @Nullable String question,
        @Nullable String explanation,
        Consent consent,
        FeedbackLevel feedbackLevel,
        boolean restricted) {
    public Submission {
        reasons = List.copyOf(reasons);
    }
}
