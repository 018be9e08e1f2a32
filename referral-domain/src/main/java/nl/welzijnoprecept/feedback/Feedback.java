package nl.welzijnoprecept.feedback;

import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What the referrer hears back (terugkoppeling). Never changed; only acknowledged, once.
 *
 * @param message what the coach adds to the moment
 */
public record Feedback(
        FeedbackId id,
        ReferralId referral,
        FeedbackMoment moment,
        @Nullable String message,
        ProfessionalId sentBy,
        Instant sentAt,
        @Nullable Acknowledgement acknowledgement) {
    /** Tells the referrer something, when the client's permission covers that. */
    public static Feedback send(
            FeedbackId id,
            Referral referral,
            FeedbackMoment moment,
            @Nullable String message,
            Actor actor,
            Instant now) {
        if (!referral.isPermitted(Purpose.FEEDBACK)) {
            throw new NeedNotMet(List.of(FeedbackNeed.FEEDBACK_PERMISSION));
        }
        return new Feedback(id, referral.id(), moment, message, actor.id(), now, null);
    }

    /** The message as far as the client lets this reader have it: at level STATUS a referrer hears only the moment. */
    public @Nullable String messageFor(Actor reader, Referral about) {
        return reader.role() == Role.REFERRER && about.feedbackLevel() == FeedbackLevel.STATUS ? null : message;
    }
}
