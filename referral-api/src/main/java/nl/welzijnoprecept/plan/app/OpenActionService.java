package nl.welzijnoprecept.plan.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.plan.ActionQuery;
import nl.welzijnoprecept.plan.Actions;
import nl.welzijnoprecept.plan.OpenActions;
import nl.welzijnoprecept.plan.OwnCases;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.CoachFilter;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coach still has open, over all cases. */
@Service
class OpenActionService {
    private static final int CASES_AT_ONCE = 500;

    private final Referrals referrals;
    private final Actions actions;
    private final CaseLog log;

    OpenActionService(Referrals referrals, Actions actions, CaseLog log) {
        this.referrals = referrals;
        this.actions = actions;
        this.log = log;
    }

    /** What was agreed is told in words: a line in the file of everybody who is on the list, however long it is. */
    @Transactional
    OpenActions list(Actor actor, ActionQuery query) {
        actor.require(Permission.WORK_ON_CASES);
        var found = actions.open(own(actor), query);
        var files = new LinkedHashSet<CaseFile>();
        found.items().forEach(one -> files.add(one.within().file()));
        log.listed(actor);
        log.read(actor, files, AccessObject.GOAL);
        return found;
    }

    private OwnCases own(Actor actor) {
        var cases = new ArrayList<ReferralSummary>();
        @Nullable Position after = null;
        do {
            var page = referrals.page(Scope.ofWork(actor), open(actor, after));
            cases.addAll(page.items());
            after = page.next();
        } while (after != null);
        return OwnCases.of(cases);
    }

    private static ReferralQuery open(Actor actor, @Nullable Position after) {
        return new ReferralQuery(
                ReferralStatus.open(),
                new CoachFilter.Of(actor.id()),
                null,
                null,
                null,
                null,
                Sort.SUBMITTED_AT_DESCENDING,
                CASES_AT_ONCE,
                after);
    }
}
