package nl.welzijnoprecept.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.paging.Part;
import org.jspecify.annotations.Nullable;

/** Everybody's notices; each reads their own only. */
public interface Notices {
    void add(List<Notice> notices);

    /** Takes back what was told of a step at that time, by whoever undid it now; what was read stays. */
    void takeBack(UUID caseFile, Instant toldAt);

    /** Those that wait, and those that were made since; newest first, from the one after that on. */
    Part<Notice> of(Actor recipient, Instant since, @Nullable NoticeId after, int limit);

    /** Those that nobody read yet, newest first, and how many these are in all. */
    Part<Notice> waiting(Actor recipient, int limit);

    /** Keeps the first acknowledgement; empty when it is not theirs. */
    Optional<Notice> acknowledge(Actor recipient, NoticeId id, Instant now);
}
