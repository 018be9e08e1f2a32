package nl.welzijnoprecept.support;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Conversations as a coach records them. */
public final class ConversationBodies {
    private ConversationBodies() {}

    public static ObjectNode conversation(String kind) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("kind", kind)
                .put("channel", "PHONE")
                .put("heldAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    public static ObjectNode intake() {
        return conversation("INTAKE")
                .put("minutes", 50)
                .put("reached", true)
                .put("note", "Mist haar man, vooral in het weekend.");
    }

    public static ObjectNode attempt() {
        return conversation("CONTACT_ATTEMPT").put("reached", false);
    }

    /** At the coach's office, so many days from now. */
    public static ObjectNode appointment(Instant now, int days) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("kind", "PROGRESS")
                .put("channel", "OFFICE")
                .put(
                        "at",
                        now.plus(days, ChronoUnit.DAYS)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .put("minutes", 45)
                .put("place", "Wijkhuis, kamer 2");
    }
}
