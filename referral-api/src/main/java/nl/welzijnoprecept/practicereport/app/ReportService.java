package nl.welzijnoprecept.practicereport.app;

import java.time.Clock;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.practicereport.Fading;
import nl.welzijnoprecept.practicereport.PracticeCases;
import nl.welzijnoprecept.practicereport.PracticeReport;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A practice reads what became of its referrals. Numbers without names: one line in the log, in nobody's file. */
@Service
class ReportService {
    private final PracticeCases cases;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    ReportService(PracticeCases cases, Organisations organisations, CaseLog log, Clock clock) {
        this.cases = cases;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /** Several queries, so one snapshot: what is counted twice is counted the same. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    ReportView report(Actor actor, Period period) {
        actor.require(Permission.READ_PRACTICE_REPORT);
        var practice = actor.requireOrganisation();
        var now = clock.instant();
        var today = DutchTime.day(now);
        var scope = Scope.of(actor);
        var report = PracticeReport.of(period, cases.of(scope, period), today);
        var fading = Fading.of(cases.days(scope, Fading.countsFrom(today)), today);
        log.listed(actor);
        return ReportView.of(organisations.names(Set.of(), Set.of(practice)).of(practice), period, now, report, fading);
    }
}
