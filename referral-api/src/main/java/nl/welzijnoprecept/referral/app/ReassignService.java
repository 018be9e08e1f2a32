package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.problem.DomainProblem;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Moved;
import nl.welzijnoprecept.referral.Progress;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.ReferrerNews;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.referral.StepCommand;
import nl.welzijnoprecept.referral.app.ReassignmentView.Outcome;
import nl.welzijnoprecept.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A coach leaves, and others get the cases. Each case is judged by itself: one that cannot go holds up no other. What can go is
 * kept together, so that hundreds take a moment; after a fault none went, and whoever sends the same again loses nothing.
 */
@Service
class ReassignService {
    private final Referrals referrals;
    private final Organisations organisations;
    private final ReferrerNews news;
    private final StepNotices notices;
    private final CaseLog log;
    private final Clock clock;

    ReassignService(
            Referrals referrals,
            Organisations organisations,
            ReferrerNews news,
            StepNotices notices,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.organisations = organisations;
        this.news = news;
        this.notices = notices;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    List<ReassignmentView> reassign(Actor actor, ReassignmentRequest request) {
        actor.require(Permission.DIVIDE_CASES);
        var ids = request.items().stream()
                .map(row -> new ReferralId(row.referralId()))
                .toList();
        Map<ReferralId, Referral> held = referrals.hold(ids, Scope.of(actor)).stream()
                .collect(Collectors.toMap(Referral::id, Function.identity()));
        Map<ProfessionalId, Optional<Professional>> coaches = new HashMap<>();
        var moved = new ArrayList<Moved>();
        var told = new ArrayList<ReassignmentView>();
        for (var row : request.items()) {
            var coach = new ProfessionalId(row.coachId());
            try {
                var move = move(
                        actor,
                        held.get(new ReferralId(row.referralId())),
                        coach,
                        coaches.computeIfAbsent(coach, organisations::findProfessional),
                        request.reason());
                move.ifPresent(moved::add);
                told.add(row.told(move.isPresent() ? Outcome.REASSIGNED : Outcome.UNCHANGED, null));
            } catch (DomainProblem refusal) {
                if (refusal instanceof NotFound) {
                    log.refused(actor, row.referralId(), Step.REASSIGN.name());
                }
                told.add(row.told(Outcome.REFUSED, Problems.of(refusal)));
            }
        }
        referrals.save(moved);
        moved.forEach(news::of);
        notices.of(moved);
        List<CaseFile> files =
                moved.stream().map(each -> each.referral().file()).toList();
        log.add(actor, AccessAction.U, files, AccessObject.REFERRAL, Step.REASSIGN.name());
        return told;
    }

    /** Whatever else has changed since it was seen; nothing where it is theirs already. */
    private Optional<Moved> move(
            Actor actor,
            @Nullable Referral referral,
            ProfessionalId coach,
            Optional<Professional> known,
            String reason) {
        if (referral == null) {
            throw new NotFound();
        }
        if (coach.equals(referral.state().coach())) {
            return Optional.empty();
        }
        var moved = referral.take(
                StepCommand.reassign(coach, reason),
                actor,
                referral.revision(),
                Progress.NONE,
                Norms.STANDARD,
                null,
                clock.instant());
        StepService.requireCoachOf(referral, known);
        return Optional.of(moved);
    }
}
