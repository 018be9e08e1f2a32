package nl.welzijnoprecept.referral;

import java.util.List;
import nl.welzijnoprecept.client.Client;
import org.jspecify.annotations.Nullable;

/** What a referrer sent, as far as it can be put right later. */
public record Sent(
        Client client,
        List<Reason> reasons,
        @Nullable String question,
        @Nullable String explanation) {
    public Sent {
        reasons = List.copyOf(reasons);
    }
}
