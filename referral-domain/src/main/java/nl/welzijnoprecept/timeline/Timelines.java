package nl.welzijnoprecept.timeline;

import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.timeline.TimelineEntry.Position;
import org.jspecify.annotations.Nullable;

/** What happened within a referral, whatever it was; a referral that was found within a scope is the way to it. */
public interface Timelines {
    /**
     * Newest first: what is still to come stands on top.
     *
     * @param after the last line of the part before; null for the first part
     */
    Part<TimelineEntry> of(Referral referral, @Nullable Position after, int limit);
}
