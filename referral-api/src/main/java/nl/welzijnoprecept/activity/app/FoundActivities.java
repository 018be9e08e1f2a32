package nl.welzijnoprecept.activity.app;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.activity.Nearness;
import org.jspecify.annotations.Nullable;

/** A part of what a search found, by how near it is. */
record FoundActivities(
        List<Group> groups, long total, @Nullable String next) {
    /** What is as near as one another; null where nobody asked how near. */
    record Group(@Nullable Nearness nearness, List<ActivityLine> lines) {}

    /** In the order in which they come. */
    static FoundActivities of(List<ActivityLine> lines, long total, @Nullable String next) {
        var groups = new ArrayList<Group>();
        for (var line : lines) {
            var nearness = line.activity().nearness();
            if (groups.isEmpty() || groups.getLast().nearness() != nearness) {
                groups.add(new Group(nearness, new ArrayList<>()));
            }
            groups.getLast().lines().add(line);
        }
        return new FoundActivities(groups, total, next);
    }
}
