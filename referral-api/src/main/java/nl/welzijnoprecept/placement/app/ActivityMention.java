package nl.welzijnoprecept.placement.app;

import java.util.UUID;
import nl.welzijnoprecept.activity.Activity;

/** An activity, by name. */
record ActivityMention(UUID id, String name) {
    static ActivityMention of(Activity activity) {
        return new ActivityMention(activity.id().value(), activity.name());
    }
}
