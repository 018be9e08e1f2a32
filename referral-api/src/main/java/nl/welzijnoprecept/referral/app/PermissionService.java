package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.PermissionChange;
import nl.welzijnoprecept.referral.PermissionChanged;
import nl.welzijnoprecept.referral.PermissionKind;
import nl.welzijnoprecept.referral.Permissions;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.ReferrerNews;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client permits, as it changes. */
@Service
class PermissionService {
    private final Referrals referrals;
    private final Permissions permissions;
    private final NormBook norms;
    private final ReferrerNews news;
    private final WithdrawalNotices withdrawals;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    PermissionService(
            Referrals referrals,
            Permissions permissions,
            NormBook norms,
            ReferrerNews news,
            WithdrawalNotices withdrawals,
            Once once,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.permissions = permissions;
        this.norms = norms;
        this.news = news;
        this.withdrawals = withdrawals;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    FileHistory<PermissionChange> list(Actor actor, ReferralId id) {
        var opened = referrals.open(id, Scope.of(actor), actor);
        log.read(actor, opened.file(), AccessObject.PERMISSION);
        return FileHistory.of(
                opened.referral(), permissions.of(opened.referral()), actor, DutchTime.day(clock.instant()));
    }

    /** What a client permits now. */
    @Transactional
    Referral standing(Actor client, ReferralId id) {
        client.require(Permission.HAVE_OWN_PAGE);
        var referral = referrals.get(id, Scope.of(client));
        log.read(client, referral.file(), AccessObject.PERMISSION);
        return referral;
    }

    @Transactional
    PermissionChange permit(Actor actor, ReferralId id, PermissionRequest given, @Nullable IdempotencyKey key) {
        actor.require(Permission.RECORD_PERMISSION);
        return record(
                actor,
                id,
                given,
                key,
                (referral, line) -> referral.permit(line, given.toConsent(), actor, clock.instant()));
    }

    @Transactional
    PermissionChange withdraw(Actor actor, ReferralId id, Set<Purpose> purposes, @Nullable IdempotencyKey key) {
        actor.require(Permission.WITHDRAW_PERMISSION);
        return record(
                actor,
                id,
                purposes.stream().sorted().toList(),
                key,
                (referral, line) -> referral.withdraw(line, purposes, actor, clock.instant()));
    }

    /** A client takes back what they permit now; sent twice, it is taken back once. */
    @Transactional
    void withdrawOwn(Actor client, Purpose purpose) {
        client.require(Permission.HAVE_OWN_PAGE);
        var id = new ReferralId(client.requireFile());
        if (referrals.hold(id, Scope.of(client)).isPermitted(purpose, DutchTime.day(clock.instant()))) {
            withdraw(client, id, Set.of(purpose), null);
        }
    }

    @Transactional
    PermissionChange tell(Actor actor, ReferralId id, FeedbackLevel level) {
        actor.require(Permission.RECORD_PERMISSION);
        return record(actor, id, level, null, (referral, line) -> referral.tell(line, level, actor, clock.instant()));
    }

    private PermissionChange record(
            Actor actor,
            ReferralId id,
            Object request,
            @Nullable IdempotencyKey key,
            BiFunction<Referral, UUID, PermissionChanged> change) {
        var referral = referrals.hold(id, Scope.of(actor));
        var line = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(id.value(), request),
                line,
                () -> save(actor, change.apply(referral, line)),
                known -> again(actor, referral, known));
    }

    private PermissionChange save(Actor actor, PermissionChanged changed) {
        permissions.save(changed);
        silence(changed.referral());
        withdrawals.tell(actor, changed);
        var change = changed.change();
        log.add(
                actor,
                change.kind() == PermissionKind.GIVEN ? AccessAction.C : AccessAction.U,
                changed.referral().file(),
                AccessObject.PERMISSION,
                change.id(),
                change.kind().name());
        return change;
    }

    /** No clock waits for what the referrer may not hear any more, and nobody owes it. */
    private void silence(Referral referral) {
        var now = clock.instant();
        var today = DutchTime.day(now);
        if (!referral.isPermitted(Purpose.FEEDBACK, today)) {
            referral.after(Set.of(Milestone.SILENCED), norms.of(referral.handler()), today)
                    .ifPresent(after -> referrals.reschedule(referral, after));
            news.of(referral, Milestone.SILENCED, null, now);
        }
    }

    private PermissionChange again(Actor actor, Referral referral, UUID line) {
        log.read(actor, referral.file(), AccessObject.PERMISSION, line);
        return permissions.of(referral).stream()
                .filter(change -> change.id().equals(line))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
