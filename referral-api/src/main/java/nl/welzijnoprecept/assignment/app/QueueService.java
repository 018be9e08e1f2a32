package nl.welzijnoprecept.assignment.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.assignment.CoachProfiles;
import nl.welzijnoprecept.assignment.Suggestion;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.deadline.DueState.Range;
import nl.welzijnoprecept.referral.Page;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a coach, with who fits; for whoever divides it, and for coaches, who can take it. */
@Service
class QueueService {
    private static final int LINES = 20;
    private static final int WAITING_ELSEWHERE = 100;
    /** Whatever has a day on which it is due. */
    private static final Range ANY_DAY = new Range(true, null, null);

    private final Referrals referrals;
    private final CoachProfiles profiles;
    private final CaseLog log;
    private final Clock clock;

    QueueService(Referrals referrals, CoachProfiles profiles, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.profiles = profiles;
        this.log = log;
        this.clock = clock;
    }

    /** One that waits; nobody is suggested to whoever does not divide the cases. */
    record Waiting(Referral referral, ReferralSummary line, List<Suggestion> suggestions) {}

    /** A part of what waits, the most urgent first. */
    record Queue(List<Waiting> items, long total, @Nullable Position next) {}

    /** What is read of each, reason and own words, is read in its file: each has its line in the log. */
    @Transactional
    Queue waiting(Actor actor, @Nullable Position after) {
        var found = page(actor, ReferralStatus.SUBMITTED, null, LINES, after);
        var shown = new ArrayList<Waiting>();
        Map<UUID, CaseFile> read = new LinkedHashMap<>();
        var coaches = actor.role().has(Permission.DIVIDE_CASES)
                ? new Coaches(
                        profiles.of(actor.requireOrganisation()), profiles.openCases(), DutchTime.day(clock.instant()))
                : null;
        for (var line : found.items()) {
            referrals.find(line.id(), Scope.of(actor)).ifPresent(referral -> {
                shown.add(new Waiting(referral, line, coaches == null ? List.of() : coaches.suggestedFor(referral)));
                read.put(referral.id().value(), referral.file());
            });
        }
        log.read(actor, read, AccessObject.REFERRAL);
        return new Queue(shown, found.total(), found.next());
    }

    /** What a referrer has to answer first. */
    @Transactional
    Page<ReferralSummary> returned(Actor actor) {
        return listed(actor, page(actor, ReferralStatus.RETURNED, null, WAITING_ELSEWHERE, null));
    }

    /** What a partner has not said yet that they go on with. */
    @Transactional
    Page<ReferralSummary> handedOver(Actor actor) {
        return listed(actor, page(actor, ReferralStatus.HANDED_OVER, ANY_DAY, WAITING_ELSEWHERE, null));
    }

    private Page<ReferralSummary> listed(Actor actor, Page<ReferralSummary> found) {
        log.listed(actor, found.items().stream().map(ReferralSummary::file).toList());
        return found;
    }

    private Page<ReferralSummary> page(
            Actor actor, ReferralStatus status, @Nullable Range due, int limit, @Nullable Position after) {
        actor.require(Permission.LIST_REFERRALS);
        actor.require(Permission.SEE_PROFILES);
        return referrals.page(
                Scope.of(actor),
                new ReferralQuery(Set.of(status), null, due, null, null, null, Sort.DUE_ON, limit, after));
    }
}
