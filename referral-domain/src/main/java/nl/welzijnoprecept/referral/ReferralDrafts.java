package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.problem.NotFound;

/** Referrals that are being filled in; each finds their own. */
public interface ReferralDrafts {
    void add(ReferralDraft draft);

    Optional<ReferralDraft> find(Actor author, ReferralDraftId id);

    default ReferralDraft get(Actor author, ReferralDraftId id) {
        return find(author, id).orElseThrow(NotFound::new);
    }

    /** Last changed first. */
    List<ReferralDraft> of(Actor author);

    int count(Actor author);

    /**
     * Keeps what was filled in since; refuses when another tab was quicker.
     *
     * @param expected the revision that it was filled in on
     * @return the new revision
     */
    int save(Actor author, ReferralDraftId id, String content, int expected, Instant now);

    /** Whether it was there. */
    boolean remove(Actor author, ReferralDraftId id);

    /** Removes what nobody filled in for a month, by the day of the database; returns how many. */
    long forget();
}
