package nl.welzijnoprecept.oversight.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.accesslog.AccessPurpose;
import nl.welzijnoprecept.casework.ProfessionalView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** Who saw or changed what, when, in which role and why. */
record AccessLogLineView(
        Instant at,

        @Schema(description = "C, R, U or D; E is anything else, such as a search, an export or a login.")
        AccessAction action,

        AccessObject object,
        @Nullable UUID objectId,

        @Nullable @Schema(description = "Whose file it was in.")
        UUID referralId,

        @Nullable @Schema(description = "Null where the product did it by itself.")
        ProfessionalView by,

        @Nullable @Schema(description = "Who answers for it: for a practice's own system one of its people.")
        ProfessionalView responsible,

        @Nullable Role role,

        @Nullable @Schema(description = "The system that it was done with, as the issuer knows it.")
        String source,

        @Nullable AccessPurpose purpose,
        AccessOutcome outcome,

        @Nullable @Schema(description = "The step, what was refused, or the like; a code.")
        String detail) {

    static AccessLogLineView of(AccessLogLine line, Names names) {
        var who = line.who();
        return new AccessLogLineView(
                line.recordedAt(),
                line.action(),
                line.object(),
                line.objectId(),
                line.caseFile() == null ? null : line.caseFile().id(),
                who == null ? null : ProfessionalView.of(names.of(who.professional())),
                who == null ? null : ProfessionalView.of(names.of(who.responsible())),
                who == null ? null : who.role(),
                who == null ? null : who.source(),
                line.purpose(),
                line.outcome(),
                line.detail());
    }
}
