package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.accesslog.AccessPurpose;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}/access-log")
@Tag(name = "Access log")
class AccessLogApi {
    private final ReadService reading;
    private final Organisations organisations;

    AccessLogApi(ReadService reading, Organisations organisations) {
        this.reading = reading;
        this.organisations = organisations;
    }

    /** Who saw or changed what, when, in which role and why. */
    record AccessLogLineView(
            Instant at,
            AccessAction action,
            AccessObject object,
            @Nullable UUID objectId,
            ProfessionalView by,
            Role role,
            AccessPurpose purpose,
            AccessOutcome outcome,
            @Nullable String detail) {

        static AccessLogLineView of(AccessLogLine line, Names names) {
            return new AccessLogLineView(
                    line.recordedAt(),
                    line.action(),
                    line.object(),
                    line.objectId(),
                    ProfessionalView.of(names.of(line.professional())),
                    line.role(),
                    line.purpose(),
                    line.outcome(),
                    line.detail());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listAccessLog",
            summary = "Who saw or changed this file",
            description = "For the privacy officer of the organisation that handles the referral, newest first. "
                    + "Reading the log is in the log as well.")
    Listing<AccessLogLineView> list(Actor actor, @PathVariable UUID id) {
        var lines = reading.accessLog(actor, new ReferralId(id));
        var people = new HashSet<ProfessionalId>();
        lines.forEach(line -> people.add(line.professional()));
        var names = organisations.names(people, Set.of());
        return Listing.of(
                lines.stream().map(line -> AccessLogLineView.of(line, names)).toList());
    }
}
