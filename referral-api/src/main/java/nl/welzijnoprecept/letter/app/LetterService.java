package nl.welzijnoprecept.letter.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.FeedbackNeed;
import nl.welzijnoprecept.feedback.Feedbacks;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback that was sent, as a letter: for the team, and for the referrer whom the client lets have one. */
@Service
class LetterService {
    private final Referrals referrals;
    private final Feedbacks feedbacks;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    LetterService(Referrals referrals, Feedbacks feedbacks, Organisations organisations, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.feedbacks = feedbacks;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Letter letter(Actor actor, ReferralId about, FeedbackId id) {
        actor.require(Permission.READ_FEEDBACK);
        var opened = referrals.open(about, Scope.of(actor), actor);
        var referral = opened.referral();
        var feedback = feedbacks.get(referral, id);
        if (feedback.message() == null || feedback.message().isBlank()) {
            throw new NeedNotMet(List.of(FeedbackNeed.MESSAGE));
        }
        requireLetterFor(actor, referral);
        log.add(actor, AccessAction.R, opened.file(), AccessObject.FEEDBACK, id.value(), "LETTER");
        return letter(referral, feedback, feedback.message());
    }

    private void requireLetterFor(Actor actor, Referral referral) {
        if (actor.role() != Role.REFERRER) {
            return;
        }
        var missing = new ArrayList<>(FeedbackNeed.missing(referral.sharing(), DutchTime.day(clock.instant())));
        if (referral.feedbackLevel() != FeedbackLevel.LETTER) {
            missing.add(FeedbackNeed.LETTER_LEVEL);
        }
        if (!missing.isEmpty()) {
            throw new NeedNotMet(missing);
        }
    }

    private Letter letter(Referral referral, Feedback feedback, String message) {
        var names = organisations.names(
                Set.of(referral.referrer(), feedback.sentBy()), Set.of(referral.handler(), referral.practice()));
        var client = referral.client();
        return new Letter(
                names.of(referral.handler()).name(),
                names.of(referral.practice()).name(),
                names.of(referral.referrer()).name(),
                referral.reference().value(),
                client.givenName() + " " + client.familyName(),
                client.birthDate(),
                feedback.sentAt(),
                Letter.paragraphs(message),
                names.of(feedback.sentBy()).name());
    }
}
