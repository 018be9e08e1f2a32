package nl.welzijnoprecept.casereview.app;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casereview.CaseDirector;
import nl.welzijnoprecept.casereview.CaseDirectorId;
import nl.welzijnoprecept.casereview.CaseDirectors;
import nl.welzijnoprecept.casereview.ReviewNeed;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who keeps a case together between all who help: whoever it is, the case's coach stays its coach. */
@Service
class CaseDirectorService {
    private final Referrals referrals;
    private final CaseDirectors directors;
    private final People people;
    private final CaseLog log;
    private final Clock clock;

    CaseDirectorService(Referrals referrals, CaseDirectors directors, People people, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.directors = directors;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    List<CaseDirector> name(Actor actor, ReferralId within, CaseDirectorRequest request, int expected) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var before = directors.of(referral);
        if (before.size() != expected) {
            throw new StaleRevision();
        }
        ReviewNeed.requireOpen(referral);
        var named = new CaseDirector(
                new CaseDirectorId(Identifiers.next()),
                within,
                before.size() + 1,
                people.anywhereOrNull(request.professionalId()),
                request.outsider() == null ? null : request.outsider().toOutsider(),
                request.since(),
                request.reason(),
                actor.id(),
                clock.instant());
        directors.add(named);
        log.changed(
                actor, referral.file(), AccessObject.CASE_DIRECTOR, named.id().value());
        return Stream.concat(before.stream(), Stream.of(named)).toList();
    }

    @Transactional
    List<CaseDirector> read(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        var opened = referrals.open(within, Scope.ofWork(actor), actor);
        log.read(actor, opened.file(), AccessObject.CASE_DIRECTOR);
        return directors.of(opened.referral());
    }
}
