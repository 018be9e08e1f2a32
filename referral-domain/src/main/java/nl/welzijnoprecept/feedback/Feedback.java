package nl.welzijnoprecept.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    /**
     * Tells the referrer something, when the client's permission covers that. Where the client lets them have words, there
     * are some: that something was told without any settles nothing.
     */
    public static Feedback send(
            FeedbackId id,
            Referral referral,
            FeedbackMoment moment,
            @Nullable String message,
            Progress progress,
            Actor actor,
            Instant now) {
        var missing = FeedbackNeed.missing(referral.sharing(), DutchTime.day(now));
        if (!missing.isEmpty()) {
            throw new NeedNotMet(missing);
        }
        if (referral.isPutInWords() && isWithoutWords(moment, message)) {
            throw new InvalidInput("message", "REQUIRED");
        }
        var unmet = moment.unmet(referral.status(), progress);
        if (unmet != null) {
            throw new NeedNotMet(List.of(unmet));
        }
        return new Feedback(id, referral.id(), moment, message, actor.id(), now, null);
    }

    private static boolean isWithoutWords(FeedbackMoment moment, @Nullable String message) {
        return message == null ? moment.wantsWords() : message.isBlank();
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
}
