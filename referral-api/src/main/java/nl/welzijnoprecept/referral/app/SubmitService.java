package nl.welzijnoprecept.referral.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralState;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A referrer refers. */
@Service
class SubmitService {
    private static final RandomGenerator RANDOM = new SecureRandom();

    private final Referrals referrals;
    private final Areas areas;
    private final Organisations organisations;
    private final NormBook norms;
    private final IdempotencyKeys keys;
    private final AccessLog log;
    private final JsonMapper json;
    private final Clock clock;

    SubmitService(
            Referrals referrals,
            Areas areas,
            Organisations organisations,
            NormBook norms,
            IdempotencyKeys keys,
            AccessLog log,
            JsonMapper json,
            Clock clock) {
        this.referrals = referrals;
        this.areas = areas;
        this.organisations = organisations;
        this.norms = norms;
        this.keys = keys;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The new referral; or, when the key was used for the same request before, the one that came of it. */
    @Transactional
    Referral submit(Actor actor, ReferralRequest request, @Nullable String key) {
        actor.require(Permission.REFER);
        var id = new ReferralId(Identifiers.next());
        if (key != null) {
            var known = keys.claim(actor.id(), key, json.writeValueAsBytes(request), id.value());
            if (known.isPresent()) {
                var first = referrals.get(new ReferralId(known.get()), Scope.of(actor));
                log(actor, AccessAction.R, first.id(), clock.instant());
                return first;
            }
        }
        var client = request.client().toClient();
        var now = clock.instant();
        var municipality = areas.municipalityOf(client.postcode()).orElseThrow(SubmitService::notServed);
        var handler = organisations.serving(municipality).orElseThrow(SubmitService::notServed);
        var referral = referral(id, actor, actor.requireOrganisation(), client, request, municipality, handler, now);
        referrals.add(referral);
        log(actor, AccessAction.C, id, now);
        return referral;
    }

    private void log(Actor actor, AccessAction action, ReferralId id, Instant now) {
        log.add(AccessLogLine.of(
                now, actor, action, AccessObject.REFERRAL, id.value(), new CaseFile(id.value()), null));
    }

    private Referral referral(
            ReferralId id,
            Actor actor,
            OrganisationId practice,
            Client client,
            ReferralRequest request,
            MunicipalityCode municipality,
            Organisation handler,
            Instant now) {
        var due = norms.of(handler.id()).due(DeadlineKind.ASSIGNMENT, DutchTime.day(now));
        return new Referral(
                id,
                Reference.random(RANDOM),
                0,
                client,
                request.reasons(),
                request.question(),
                request.explanation(),
                request.permission().toConsent(),
                request.feedbackLevelOrDefault(),
                municipality,
                handler.id(),
                actor.id(),
                practice,
                now,
                referrals.openReferralOf(client, handler.id()).orElse(null),
                new ReferralState(ReferralStatus.SUBMITTED, now, null, due, null, null),
                null);
    }

    private static InvalidInput notServed() {
        return new InvalidInput("client.postcode", "AREA_NOT_SERVED");
    }
}
