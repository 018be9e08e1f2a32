package nl.welzijnoprecept.referral.app;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseLineView;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.CaseNames;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whose cases these are, as a list of cases would, and logs it as such. */
@Service
class CaseNamesService implements CaseNames {
    private final Referrals referrals;
    private final CaseLog log;

    CaseNamesService(Referrals referrals, CaseLog log) {
        this.referrals = referrals;
        this.log = log;
    }

    @Override
    @Transactional
    public Map<UUID, CaseLineView> of(Actor actor, Collection<UUID> cases) {
        if (cases.isEmpty() || !actor.role().has(Permission.LIST_REFERRALS)) {
            return Map.of();
        }
        var found = referrals.find(cases.stream().map(ReferralId::new).toList(), Scope.of(actor));
        log.listed(actor, found.stream().map(Referral::file).toList());
        return found.stream().map(CaseNamesService::line).collect(Collectors.toMap(CaseLineView::id, each -> each));
    }

    private static CaseLineView line(Referral referral) {
        return new CaseLineView(
                referral.id().value(),
                referral.reference().value(),
                referral.client().givenName(),
                referral.client().familyName());
    }
}
