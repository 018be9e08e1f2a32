package nl.welzijnoprecept.feedback;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;

/** What referrers heard back. Whoever reads it shows the referral, which was found in their scope. */
public interface Feedbacks {
    void add(Feedback feedback);

    Optional<Feedback> find(Referral referral, FeedbackId id);

    default Feedback get(Referral referral, FeedbackId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<Feedback> of(Referral referral);

    /**
     * Over all referrals in the scope, newest first, from the one after that on.
     *
     * @param acknowledged only those that somebody of the practice has read, or has not; null for all
     */
    Part<FeedbackLine> page(Scope scope, @Nullable Boolean acknowledged, @Nullable FeedbackId after, int limit);

    /** Keeps the first acknowledgement; a later one changes nothing. */
    void acknowledge(Feedback feedback, Acknowledgement acknowledgement);
}
