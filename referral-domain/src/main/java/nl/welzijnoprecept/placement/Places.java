package nl.welzijnoprecept.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.activity.ActivityId;

/** The places of activities, across the files of all who want one: whoever acts learns nothing of the others. */
public interface Places {
    /** Waits for whoever else takes or frees a place there, and has others wait until the transaction ends. */
    Room hold(ActivityId activity);

    /**
     * Offers what is free to who is first, and takes back what was not answered in time; after whatever may have freed a
     * place. Answers how many steps that took.
     *
     * @param expiresOn    the last day on which what is offered now can be answered
     * @param closedBefore cases that were closed until then want nothing any more
     */
    int settle(ActivityId activity, Instant now, LocalDate expiresOn, Instant closedBefore);

    /** Where there may be something to settle. */
    List<ActivityId> unsettled(LocalDate today, Instant closedBefore);
}
