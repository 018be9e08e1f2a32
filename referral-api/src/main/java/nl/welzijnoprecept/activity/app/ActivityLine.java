package nl.welzijnoprecept.activity.app;

import nl.welzijnoprecept.activity.Occupancy;
import org.jspecify.annotations.Nullable;

/**
 * An activity on a page.
 *
 * @param municipality by name
 * @param occupancy    null for who is not told how full it is
 */
record ActivityLine(
        ActivityView activity,
        String municipality,
        @Nullable Occupancy occupancy) {
    /** Places that are nobody's yet; null where there is always room, and for who is not told. */
    @Nullable
    public Long free() {
        return activity.capacity() == null || occupancy == null
                ? null
                : Long.valueOf(Math.max(0, activity.capacity() - occupancy.held()));
    }

    /** Whether whoever comes now has to wait. */
    public boolean full() {
        var free = free();
        return free != null && occupancy != null && (free == 0 || occupancy.waiting() > 0);
    }

    public long waiting() {
        return occupancy == null ? 0 : occupancy.waiting();
    }
}
