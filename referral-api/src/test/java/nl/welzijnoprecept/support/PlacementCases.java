package nl.welzijnoprecept.support;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Activities with so many places, and clients on their way into them. */
public final class PlacementCases {
    private PlacementCases() {}

    /** A referral of somebody who lets whoever they meet at an activity know who they are. */
    public static ObjectNode told() {
        var body = annie();
        ((ObjectNode) body.get("permission"))
                .putArray("purposes")
                .add("REFER")
                .add("FEEDBACK")
                .add("ACTIVITY");
        return body;
    }

    /** A new activity of this provider, with so many places or with room for all; answers its id. */
    public static String activity(Caller provider, Integer capacity) {
        var made = provider.post("/api/v1/activities", activityBody(capacity));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.id();
    }

    public static Map<String, Object> activityBody(Integer capacity) {
        var body = new HashMap<String, Object>();
        body.put("name", "Proefgroep " + UUID.randomUUID());
        body.put("municipality", "GM0356");
        body.put("dimensions", List.of("PARTICIPATION"));
        body.put("free", true);
        body.put("capacity", capacity);
        return body;
    }

    /** An activity that is proposed; the answer is the placement. */
    public static Answer proposed(Caller coach, String referral, String activity) {
        var made = coach.post(referral + "/placements", Map.of("activityId", activity));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    /** Takes a step from where the placement is now; {@code placement} is its path. */
    public static Answer take(Caller who, String placement, Object step) {
        return who.ifMatch(who.get(placement).eTag()).post(placement + "/steps", step);
    }

    /** A client who wants it; answers the path of the placement. */
    public static String accepted(Caller coach, String referral, String activity) {
        var path = proposed(coach, referral, activity).header("Location");
        assertThat(take(coach, path, Map.of("step", "ACCEPT")).status()).isEqualTo(201);
        return path;
    }

    /** One who is expected, with somebody who comes along; answers the id of the placement. */
    public static String accompanied(Caller coach, String referral, String activity, String buddy) {
        var path = accepted(coach, referral, activity);
        var named = coach.ifMatch(coach.get(path).eTag()).put(path + "/buddy", Map.of("professionalId", buddy));
        assertThat(named.status()).as(named.text()).isEqualTo(200);
        return named.id();
    }
}
