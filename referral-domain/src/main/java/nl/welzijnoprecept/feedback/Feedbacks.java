package nl.welzijnoprecept.feedback;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;

/** What referrers heard back. Whoever reads it shows the referral, which was found in their scope. */
public interface Feedbacks {
    void add(Feedback feedback);

    Optional<Feedback> find(Referral referral, FeedbackId id);

    default Feedback get(Referral referral, FeedbackId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<Feedback> of(Referral referral);

    /** Keeps the first acknowledgement; a later one changes nothing. */
    void acknowledge(Feedback feedback, Acknowledgement acknowledgement);
}
