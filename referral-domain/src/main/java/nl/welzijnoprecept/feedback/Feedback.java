package nl.welzijnoprecept.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Sharing;
import nl.welzijnoprecept.time.DutchTime;
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
        var missing = FeedbackNeed.missing(referral.sharing(), DutchTime.day(now));
        if (!missing.isEmpty()) {
            throw new NeedNotMet(missing);
        }
        if (message != null && message.isBlank()) {
            throw new InvalidInput("message", "REQUIRED");
        }
        return new Feedback(id, referral.id(), moment, message, actor.id(), now, null);
    }

    /**
     * Whether the referrer now knows what was to be told: in words, where the client lets them have some, and true. An end
     * that is told before there is one is to be told again.
     */
    public boolean settles(Referral referral, Progress progress) {
        return (message != null || !moment.wantsWords() || !referral.isPutInWords())
                && moment.isSo(referral.status(), progress);
    }

    /** Who sent it, and who has read it. */
    public Set<ProfessionalId> people() {
        return acknowledgement == null || acknowledgement.by().equals(sentBy)
                ? Set.of(sentBy)
                : Set.of(sentBy, acknowledgement.by());
    }

    /**
     * The message as far as the client lets this reader have it, today: a referrer reads no words at level STATUS, and
     * none once the permission has ended, whenever it was sent.
     */
    public @Nullable String messageFor(Actor reader, Sharing sharing, LocalDate today) {
        return reader.role() != Role.REFERRER
                        || (sharing.isPutInWords() && sharing.isPermitted(Purpose.FEEDBACK, today))
                ? message
                : null;
    }

    /** Whether this reader may know who sent it: a referrer knows who helps as long as the client permits. */
    public boolean isSenderFor(Actor reader, Sharing sharing, LocalDate today) {
        return reader.role() != Role.REFERRER || sharing.isPermitted(Purpose.FEEDBACK, today);
    }
}
