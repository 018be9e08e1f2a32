package nl.welzijnoprecept.casereview.app;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom pages offer to be asked: the own team, and whoever works at the practices that these cases came from. */
@Service
class CandidateService {
    private final Referrals referrals;
    private final Organisations organisations;
    private final CaseLog log;

    CandidateService(Referrals referrals, Organisations organisations, CaseLog log) {
        this.referrals = referrals;
        this.organisations = organisations;
        this.log = log;
    }

    /** Who can sit at the table, by organisation. */
    @Transactional(readOnly = true)
    List<Professional> of(Actor actor, Collection<UUID> cases) {
        actor.require(Permission.WORK_ON_CASES);
        var asked = new LinkedHashSet<OrganisationId>();
        asked.add(actor.requireOrganisation());
        cases.stream()
                .flatMap(id -> referrals.find(new ReferralId(id), Scope.ofWork(actor)).stream())
                .flatMap(about -> organisations.findProfessional(about.referrer()).stream())
                .map(Professional::organisation)
                .filter(Objects::nonNull)
                .forEach(asked::add);
        return asked.stream()
                .flatMap(each -> organisations.professionals(each, null).stream())
                .filter(each -> each.responsible() == null && each.role().has(Permission.SIT_IN_CASE_REVIEWS))
                .toList();
    }

    /** The case that is to be talked over, by who works on it. */
    @Transactional
    Referral about(Actor actor, UUID id) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(new ReferralId(id), Scope.ofWork(actor));
        log.read(actor, referral.file(), AccessObject.CASE_REVIEW);
        return referral;
    }
}
