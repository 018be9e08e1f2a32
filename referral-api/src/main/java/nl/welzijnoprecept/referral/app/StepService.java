package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.ReferrerNews;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.referral.StepCommand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes a step. */
@Service
class StepService {
    private final Referrals referrals;
    private final Organisations organisations;
    private final NormBook norms;
    private final ReferrerNews news;
    private final StepNotices notices;
    private final CaseLog log;
    private final Clock clock;

    StepService(
            Referrals referrals,
            Organisations organisations,
            NormBook norms,
            ReferrerNews news,
            StepNotices notices,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.organisations = organisations;
        this.norms = norms;
        this.news = news;
        this.notices = notices;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Shown take(Actor actor, ReferralId id, StepCommand command, int revision) {
        var moved = take(actor, referrals.hold(id, Scope.of(actor)), command, revision);
        return Shown.of(moved, actor, referrals);
    }

    private Referral take(Actor actor, Referral referral, StepCommand command, int revision) {
        var last = command.step() == Step.UNDO
                ? referrals.history(referral).stream()
                        .reduce((first, second) -> second)
                        .orElse(null)
                : null;
        var now = clock.instant();
        var progress = command.step().asksForProgress() ? referrals.progress(referral) : Progress.NONE;
        var norms = command.step().leavesClocks() ? Norms.STANDARD : this.norms.of(referral.handler());
        var moved = referral.take(command, actor, revision, progress, norms, last, now);
        if (command.step().namesCoach()) { // also where nobody was named: reopening can go back to a coach who has left
            requireCoachOf(
                    referral,
                    Optional.ofNullable(moved.referral().state().coach()).flatMap(organisations::findProfessional));
        }
        referrals.save(moved);
        news.of(moved);
        notices.of(List.of(moved));
        log.add(
                actor,
                AccessAction.U,
                referral.file(),
                AccessObject.REFERRAL,
                referral.id().value(),
                command.step().name());
        return moved.referral();
    }

    /** A case stays within the organisation that handles it. */
    static void requireCoachOf(Referral referral, Optional<Professional> coach) {
        if (coach.filter(found -> found.canCoachFor(referral.handler())).isEmpty()) {
            throw new InvalidInput("coachId", "NOT_A_COACH_HERE");
        }
    }
}
