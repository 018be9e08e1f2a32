package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.paging.Part;
import org.jspecify.annotations.Nullable;

/** Access for a stated reason: who may look where, until when. */
public interface AccessGrants {
    /** The file of the actor's own organisation that is meant; tells an id and no more. */
    Optional<ReferralId> reach(FileSought sought, Actor actor);

    /** The file that is named, if one is, whosever it is: for the log of who tried, and for nobody's answer. */
    List<UUID> named(FileSought sought);

    void add(AccessGrant grant);

    /** What this actor can go by now to read the file; of several, the one that lasts longest. */
    Optional<AccessGrant> openFor(Actor actor, ReferralId referral, Instant now);

    /** The actor's own, and those to files within the scope. */
    Optional<AccessGrant> find(AccessGrantId id, Actor actor, Scope scope);

    /** As {@link #find}, of those that lasted until then or later; newest first, from the one after that on. */
    Part<AccessGrant> since(Instant lastedUntil, Actor actor, Scope scope, @Nullable AccessGrantId after, int limit);

    /** Those to one file that lasted until then or later, newest first: for whoever works on it. */
    List<AccessGrant> of(Referral referral, Instant lastedUntil);

    void end(AccessGrant ended);
}
