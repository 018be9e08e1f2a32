package nl.welzijnoprecept.support;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Brings a case to where a test begins, by the steps that people take. */
public final class CaseSteps {
    private CaseSteps() {}

    /** A new referral; answers its path. */
    public static String submitted(Caller referrer) {
        var answer = referrer.post("/api/v1/referrals", annie());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    /** A referral that the coach has taken on; answers its path. */
    public static String assigned(Caller referrer, Caller coach) {
        var referral = submitted(referrer);
        assertThat(step(coach, referral, Map.of("step", "ASSIGN")).status()).isEqualTo(201);
        return referral;
    }

    /** An activity in which there is always room, so that tests do not take each other's places. */
    public static String roomyActivity(Caller who) {
        return who.get("/api/v1/activities?limit=100").items().stream()
                .filter(activity -> activity.get("capacity").isNull())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    /** Takes a step from where the referral is now. */
    public static Answer step(Caller who, String referral, Object body) {
        return who.ifMatch(who.get(referral).eTag()).post(referral + "/steps", body);
    }
}
