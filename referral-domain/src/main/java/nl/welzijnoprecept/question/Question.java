package nl.welzijnoprecept.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.feedback.FeedbackNeed;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Sharing;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A question about a client, from the practice to the team or the other way, while or after they are helped. Whether a
 * referral can be taken on at all is asked by the step RETURN, which waits for its answer.
 *
 * @param answer null as long as it waits
 */
public record Question(
        QuestionId id,
        ReferralId referral,
        Side askedBy,
        String text,
        ProfessionalId asker,
        Instant askedAt,
        @Nullable Answer answer) {

    public static Question ask(QuestionId id, Referral about, String text, Actor actor, Instant now) {
        requirePermission(about.sharing(), Side.of(actor), DutchTime.day(now));
        if (Side.of(actor) == Side.REFERRER && !about.isPermitted(Purpose.FEEDBACK, DutchTime.day(now))) {
            throw new NeedNotMet(List.of(FeedbackNeed.FEEDBACK_PERMISSION)); // nobody could answer it
        }
        return new Question(id, about.id(), Side.of(actor), text, actor.id(), now, null);
    }

    /** By the other side, once. */
    public Answer answered(Referral about, String words, Actor actor, Instant now) {
        if (Side.of(actor) == askedBy) {
            throw new NotAllowed("Whoever was asked answers.");
        }
        requirePermission(about.sharing(), Side.of(actor), DutchTime.day(now));
        if (answer != null) {
            throw new NeedNotMet(List.of(QuestionNeed.OPEN_QUESTION));
        }
        return new Answer(words, actor.id(), now);
    }

    /** What goes to the referrer is feedback; what the referrer tells belongs to referring. */
    private static void requirePermission(Sharing sharing, Side from, LocalDate today) {
        var missing = from == Side.TEAM
                ? FeedbackNeed.missing(sharing, today)
                : sharing.isPermitted(Purpose.REFER, today)
                        ? List.<FeedbackNeed>of()
                        : List.of(FeedbackNeed.PERMISSION);
        if (!missing.isEmpty()) {
            throw new NeedNotMet(missing);
        }
    }

    /** Who has to answer; null once somebody has. */
    public @Nullable Side waitsFor() {
        return answer == null ? askedBy.other() : null;
    }

    /** The question as far as the client lets this reader have it: one that cannot be read cannot be answered, so the level is no matter. */
    public @Nullable String textFor(Actor reader, Sharing sharing, LocalDate today) {
        return isForReferrer(reader, Side.TEAM) && !sharing.isPermitted(Purpose.FEEDBACK, today) ? null : text;
    }

    /** The answer, likewise; at level STATUS a referrer reads no words of what became of it. */
    public @Nullable String answerFor(Actor reader, Sharing sharing, LocalDate today) {
        if (answer == null) {
            return null;
        }
        return isForReferrer(reader, Side.REFERRER)
                        && !(sharing.isPutInWords() && sharing.isPermitted(Purpose.FEEDBACK, today))
                ? null
                : answer.text();
    }

    /** Whether this reader may know who of the team asked or answered: a referrer knows who helps as long as the client permits. */
    public boolean isTeamNamedFor(Actor reader, Sharing sharing, LocalDate today) {
        return Side.of(reader) != Side.REFERRER || sharing.isPermitted(Purpose.FEEDBACK, today);
    }

    private boolean isForReferrer(Actor reader, Side asked) {
        return Side.of(reader) == Side.REFERRER && askedBy == asked;
    }
}
