package nl.welzijnoprecept.oversight.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.accesslog.AccessLogPage;
import nl.welzijnoprecept.accesslog.AccessLogPage.Position;
import nl.welzijnoprecept.accesslog.AccessLogQuery;
import nl.welzijnoprecept.accesslog.AccessLogTold;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.AccessGrants;
import nl.welzijnoprecept.referral.FileSought;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the log. That is logged too (NEN 7513), after what is answered. */
@Service
class AccessLogService {
    private final AccessLog lines;
    private final AccessGrants grants;
    private final Referrals referrals;
    private final CaseLog log;
    private final Clock clock;

    AccessLogService(AccessLog lines, AccessGrants grants, Referrals referrals, CaseLog log, Clock clock) {
        this.lines = lines;
        this.grants = grants;
        this.referrals = referrals;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    AccessLogPage ofFile(Actor actor, UUID id, int limit, @Nullable Position after) {
        var file = file(actor, id);
        var page = lines.page(
                actor.requireOrganisation(), new AccessLogQuery(id, null, null, null, null, null, null, limit, after));
        if (page.lines().isEmpty()) {
            throw new NotFound(List.of(id)); // a file begins with the line that it was made
        }
        log.read(actor, file, AccessObject.ACCESS_LOG);
        return page;
    }

    /** As the client may know it, to tell them: for the officer, and for who works on the case. */
    @Transactional
    List<AccessLogDay> forClient(Actor actor, UUID id) {
        var file = toTell(actor, id);
        var days = lines.days(file);
        if (days.isEmpty()) {
            throw new NotFound();
        }
        log.read(actor, file, AccessObject.ACCESS_LOG);
        return days;
    }

    /** A part of it. */
    @Transactional
    AccessLogTold forClient(Actor actor, UUID id, AccessLogTold.Part part) {
        var file = toTell(actor, id);
        var told = lines.told(file, part);
        if (told.total() == 0) {
            throw new NotFound(List.of(id)); // a file begins with the line that it was made
        }
        log.read(actor, file, AccessObject.ACCESS_LOG);
        return told;
    }

    /** Who looked in the own file, as the client sees it; what they look at now is in it the next time. */
    @Transactional
    AccessLogTold ofOwnFile(Actor client, UUID id, AccessLogTold.Part part) {
        client.require(Permission.HAVE_OWN_PAGE);
        var file = referrals.get(new ReferralId(id), Scope.of(client)).file();
        var told = lines.told(file, part);
        log.read(client, file, AccessObject.ACCESS_LOG);
        return told;
    }

    private CaseFile toTell(Actor actor, UUID id) {
        actor.require(Permission.SEE_WHO_LOOKED);
        return actor.role().has(Permission.READ_ACCESS_LOG)
                ? file(actor, id)
                : referrals.get(new ReferralId(id), Scope.ofWork(actor)).file();
    }

    @Transactional
    AccessLogPage search(Actor actor, AccessLogParameters wanted, int limit, @Nullable Position after) {
        actor.require(Permission.READ_ACCESS_LOG);
        var page =
                lines.page(actor.requireOrganisation(), wanted.toQuery(DutchTime.day(clock.instant()), limit, after));
        if (wanted.referral() == null) {
            log.readLog(actor);
        } else { // whose file it is, if it is one, the log finds out by itself
            log.read(actor, new CaseFile(wanted.referral(), null), AccessObject.ACCESS_LOG);
        }
        return page;
    }

    /** The file of the own organisation with this reference, to ask for its log; of another's it is not told that it is there. */
    @Transactional
    UUID named(Actor actor, Reference reference) {
        actor.require(Permission.READ_ACCESS_LOG);
        var id = grants.named(new FileSought.ByReference(reference)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        ofFile(actor, id, 1, null);
        return id;
    }

    private static CaseFile file(Actor actor, UUID id) {
        actor.require(Permission.READ_ACCESS_LOG);
        return new CaseFile(id, actor.requireOrganisation());
    }
}
