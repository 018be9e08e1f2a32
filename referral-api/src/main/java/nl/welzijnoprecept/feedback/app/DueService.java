package nl.welzijnoprecept.feedback.app;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.feedback.DismissalReason;
import nl.welzijnoprecept.feedback.FeedbackDue;
import nl.welzijnoprecept.feedback.FeedbackDueId;
import nl.welzijnoprecept.feedback.FeedbackDues;
import nl.welzijnoprecept.feedback.OwedLine;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coach and coordinator still owe the referrers. */
@Service
class DueService {
    private final Referrals referrals;
    private final FeedbackDues dues;
    private final NormBook norms;
    private final CaseLog log;
    private final Clock clock;

    DueService(Referrals referrals, FeedbackDues dues, NormBook norms, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.dues = dues;
        this.norms = norms;
        this.log = log;
        this.clock = clock;
    }

    /** How far a case is, by name: a line in the file of everybody who is on the list, however long it is. */
    @Transactional
    Part<OwedLine> list(Actor actor, OwedLine.@Nullable Position after, int limit) {
        actor.require(Permission.WORK_ON_CASES);
        var found = dues.open(Scope.ofWork(actor), after, limit);
        var files = new LinkedHashSet<CaseFile>();
        found.items().forEach(one -> files.add(one.within().file()));
        log.listed(actor);
        log.read(actor, files, AccessObject.FEEDBACK_DUE);
        return found;
    }

    @Transactional
    OwedOfOne of(Actor actor, ReferralId about) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(about, Scope.ofWork(actor), actor);
        log.read(actor, opened.file(), AccessObject.FEEDBACK_DUE);
        return new OwedOfOne(opened.referral(), dues.of(opened.referral()).all());
    }

    /** Whoever comes second finds what the first said. */
    @Transactional
    OwedOfOne dismiss(Actor actor, ReferralId about, FeedbackDueId id, DismissalReason reason) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(about, Scope.ofWork(actor));
        var owed = dues.of(referral);
        var due = owed.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var now = clock.instant();
        var changed = owed.dismissed(due, reason, actor, now);
        changed.ifPresent(dismissed -> {
            dues.save(List.of(dismissed));
            var milestones = owed.milestonesWithout(due);
            referral.after(milestones, norms.of(referral.handler()), DutchTime.day(now))
                    .ifPresent(after -> referrals.reschedule(referral, after));
        });
        log.add(actor, AccessAction.U, referral.file(), AccessObject.FEEDBACK_DUE, id.value(), "DISMISSED");
        return new OwedOfOne(referral, List.of(changed.orElse(due)));
    }

    /** What is or was owed of one referral. */
    record OwedOfOne(Referral referral, List<FeedbackDue> lines) {}
}
