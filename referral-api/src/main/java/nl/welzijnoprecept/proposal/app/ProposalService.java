package nl.welzijnoprecept.proposal.app;

import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.feedback.FeedbackNeed;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what to tell a referrer. Nothing is sent: a coach reads it, changes it, and sends it or not. */
@Service
class ProposalService {
    private final Referrals referrals;
    private final FactsOfCase facts;
    private final CaseLog log;
    private final Clock clock;

    ProposalService(Referrals referrals, FactsOfCase facts, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.facts = facts;
        this.log = log;
        this.clock = clock;
    }

    /** A text, and how much it was made to tell. */
    record Proposed(FeedbackLevel level, String text) {}

    @Transactional
    Proposed propose(Actor actor, ReferralId about, FeedbackMoment moment, Language language) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(about, Scope.ofWork(actor));
        var missing = FeedbackNeed.missing(referral.sharing(), DutchTime.day(clock.instant()));
        if (!missing.isEmpty()) {
            throw new NeedNotMet(missing);
        }
        log.add(actor, AccessAction.R, referral.file(), AccessObject.FEEDBACK, null, "PROPOSAL");
        var level = referral.feedbackLevel();
        return new Proposed(level, new ProposalTexts(language).of(moment, level, facts.of(referral)));
    }
}
