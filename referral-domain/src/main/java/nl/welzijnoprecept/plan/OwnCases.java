package nl.welzijnoprecept.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralSummary;

/** The open cases of a coach, as they were found within a scope: the way to what is planned in them. */
public record OwnCases(Map<ReferralId, ReferralSummary> cases) {
    public OwnCases {
        cases = Map.copyOf(cases);
    }

    public static OwnCases of(List<ReferralSummary> found) {
        return new OwnCases(found.stream().collect(Collectors.toMap(ReferralSummary::id, Function.identity())));
    }
}
