package nl.welzijnoprecept.referral.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.CaseloadTable;
import nl.welzijnoprecept.referral.Need;
import nl.welzijnoprecept.referral.Page;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralState;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.StatusChange;
import nl.welzijnoprecept.referral.Step;
import org.springframework.resilience.annotation.ConcurrencyLimit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading referrals. */
@Service
class ReadService {
    private static final int WORDS_AT_ONCE = 3;

    private final Referrals referrals;
    private final CaseLog log;

    ReadService(Referrals referrals, CaseLog log) {
        this.referrals = referrals;
        this.log = log;
    }

    @Transactional
    Shown read(Actor actor, ReferralId id) {
        var opened = referrals.open(id, Scope.of(actor), actor);
        log.read(actor, opened.file(), AccessObject.REFERRAL, id.value());
        return Shown.of(opened.referral(), actor, referrals);
    }

    /** Whether a conversation or an activity is there that a step needs, and nothing that is in it: no more than the step would say. */
    @Transactional(readOnly = true)
    Map<Step, List<Need>> unmet(Actor actor, ReferralId id, List<Step> steps) {
        var progress = referrals.progress(referrals.get(id, Scope.of(actor)));
        return steps.stream().collect(Collectors.toMap(step -> step, step -> step.unmet(progress)));
    }

    /** The steps, with the referral, which decides how much of them a reader gets. */
    record History(Referral referral, List<StatusChange> changes) {
        /** Where a step led, as far as steps go: what the next one found, or what is now. */
        ReferralState after(StatusChange change) {
            return changes.stream()
                    .filter(next -> next.revision() > change.revision())
                    .findFirst()
                    .map(StatusChange::before)
                    .orElse(referral.state());
        }
    }

    @Transactional
    History history(Actor actor, ReferralId id) {
        var opened = referrals.open(id, Scope.of(actor), actor);
        log.read(actor, opened.file(), AccessObject.HISTORY);
        return new History(opened.referral(), referrals.history(opened.referral()));
    }

    @Transactional
    Page<ReferralSummary> list(Actor actor, ReferralQuery query) {
        actor.require(Permission.LIST_REFERRALS);
        var found = referrals.page(Scope.of(actor), query);
        log.listed(actor, found.items().stream().map(ReferralSummary::file).toList());
        return found;
    }

    /** Numbers only; still about the own cases, so it is a line like a list. */
    @Transactional
    Caseload caseload(Actor actor, ReferralQuery query, LocalDate today, Set<Caseload.By> by) {
        actor.require(Permission.LIST_REFERRALS);
        log.listed(actor);
        return referrals.caseload(Scope.of(actor), query, today, by);
    }

    /** All the numbers beside a list at once, in one line. */
    @Transactional
    CaseloadTable table(Actor actor, ReferralQuery query, LocalDate today) {
        actor.require(Permission.LIST_REFERRALS);
        log.listed(actor);
        return referrals.table(Scope.of(actor), query, today);
    }

    /** Words are sought by reading all that they may be in: few at once, the others wait without a connection of their own. */
    @ConcurrencyLimit(WORDS_AT_ONCE)
    @Transactional
    Page<ReferralSummary> searchWords(Actor actor, ReferralQuery query) {
        return search(actor, query);
    }

    @Transactional
    Page<ReferralSummary> search(Actor actor, ReferralQuery query) {
        actor.require(Permission.LIST_REFERRALS);
        var found = referrals.page(Scope.of(actor), query);
        log.searched(actor, found.items().stream().map(ReferralSummary::file).toList());
        return found;
    }
}
