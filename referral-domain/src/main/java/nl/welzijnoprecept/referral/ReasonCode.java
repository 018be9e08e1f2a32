package nl.welzijnoprecept.referral;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.welzijnoprecept.problem.InvalidInput;

/**
 * Why a step was taken, as a code that figures can count. An open list: the product comes with the codes below, an
 * organisation may use its own in the same shape.
 */
public record ReasonCode(String value) {
    public static final String SHAPE = "[A-Z][A-Z0-9_]{1,39}";

    private static final String CONSENT_WITHDRAWN_CODE = "CONSENT_WITHDRAWN";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    /** The codes that the product comes with, per step. */
    private static final Map<Step, Set<String>> KNOWN = Map.of(
            Step.DECLINE,
            Set.of(
                    "NOT_SUITABLE",
                    "OTHER_SUPPORT_FIRST",
                    "NO_CAPACITY",
                    "OUTSIDE_AREA",
                    "ALREADY_KNOWN",
                    "DUPLICATE",
                    "CLIENT_DECLINES",
                    "OTHER"),
            Step.PAUSE,
            Set.of("ILLNESS", "HOSPITAL", "HOLIDAY", "WAITING_LIST", "OTHER_SUPPORT_FIRST", "CLIENT_REQUEST", "OTHER"),
            Step.WITHDRAW,
            Set.of(
                    "CLIENT_REQUEST",
                    CONSENT_WITHDRAWN_CODE,
                    "MOVED",
                    "DECEASED",
                    "OTHER_SUPPORT",
                    "REFERRER_REQUEST",
                    "OTHER"));

    /** The client takes the permission back: sharing stops. */
    public static final ReasonCode CONSENT_WITHDRAWN = new ReasonCode(CONSENT_WITHDRAWN_CODE);

    public ReasonCode {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidInput("reasonCode", "INVALID_CODE");
        }
    }

    /** The codes that come with the product for this step; empty where a step asks for none. */
    public static Set<String> known(Step step) {
        return KNOWN.getOrDefault(step, Set.of());
    }

    @Override
    public String toString() {
        return value;
    }
}
