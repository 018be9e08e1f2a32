package nl.welzijnoprecept.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;

/** What people are typing within a referral; each finds their own. */
public interface NoteDrafts {
    void add(NoteDraft draft);

    Optional<NoteDraft> find(Referral referral, Actor author, NoteDraftId id);

    default NoteDraft get(Referral referral, Actor author, NoteDraftId id) {
        return find(referral, author, id).orElseThrow(NotFound::new);
    }

    /** Last changed first. */
    List<NoteDraft> of(Referral referral, Actor author);

    /** In all of a coach's own cases, last changed first. Nothing for any other scope. */
    List<OwnDraft> of(Scope scope, Actor author);

    /**
     * Keeps what was typed since; refuses when another tab was quicker.
     *
     * @param expected the revision that it was typed on
     * @return the new revision
     */
    int save(Referral referral, Actor author, NoteDraftId id, String content, int expected, Instant now);

    /** Whether it was there. */
    boolean remove(Referral referral, Actor author, NoteDraftId id);

    /** Removes what nobody typed on for a month, by the day of the database; returns how many. */
    long forget();
}
