package nl.welzijnoprecept.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.deadline.Deadlines;

/** Those who take part, as they are seen through a door. Whoever shows one writes a line in the log of their file. */
public interface Participants {
    /** In the order in which they came to it. */
    List<Participant> at(Door door, ActivityId activity, LocalDate today);

    /** Of whatever activity. */
    List<Participant> all(Door door, LocalDate today);

    /** Of whom whoever acts may still record that they came: not of who let it be told and took that back. */
    Optional<Participant> findToRecord(Door door, PlacementId id, LocalDate today);

    /**
     * They came for the first time: takes START, unless somebody did something else in the meantime.
     *
     * @param clocks what starts with it in their case, where it does not run already
     */
    boolean start(Door door, Participant participant, LocalDate on, Deadlines clocks, Instant now);
}
