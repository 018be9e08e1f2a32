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
 */
public record Submission(
        Client client,
        List<Reason> reasons,
        @Nullable String question,
        @Nullable String explanation,
        Consent consent,
        FeedbackLevel feedbackLevel) {
    public Submission {
        reasons = List.copyOf(reasons);
    }
}
