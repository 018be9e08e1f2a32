package nl.welzijnoprecept.accesslog;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who saw or changed what, when, in which role and why (NEN 7513:2018, chapter 7). Carries no content.
 *
 * @param detail the step, or the like, that was taken: a code, never free text
 */
public record AccessLogLine(
        Instant recordedAt,
        AccessAction action,
        AccessObject object,
        @Nullable UUID objectId,
        @Nullable CaseFile caseFile,
        ProfessionalId professional,
        Role role,
        @Nullable OrganisationId organisation,
        AccessPurpose purpose,
        AccessOutcome outcome,
        @Nullable String detail) {

    public static AccessLogLine of(
            Instant now,
            Actor actor,
            AccessAction action,
            AccessObject object,
            @Nullable UUID objectId,
            @Nullable CaseFile caseFile,
            @Nullable String detail) {
        return new AccessLogLine(
                now,
                action,
                object,
                objectId,
                caseFile,
                actor.id(),
                actor.role(),
                actor.organisation(),
                AccessPurpose.of(actor.role()),
                AccessOutcome.SUCCESS,
                detail);
    }
}
