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
 * @param who    null for somebody who is not known here, and where the product did it by itself
 * @param login  as what somebody tried to log in who is not known here, or not any more
 * @param detail the step, the endpoint or the like: a code, never free text
 */
public record AccessLogLine(
        Instant recordedAt,
        AccessAction action,
        AccessObject object,
        @Nullable UUID objectId,
        @Nullable CaseFile caseFile,
        @Nullable Who who,
        @Nullable String login,
        @Nullable AccessPurpose purpose,
        AccessOutcome outcome,
        @Nullable String detail) {

    /**
     * The user, on whose behalf, in which role, for whom and with which system.
     *
     * @param responsible whoever answers for it: for a practice's system one of its people
     * @param source      the system as the issuer knows it; null where that is not told
     */
    public record Who(
            ProfessionalId professional,
            ProfessionalId responsible,
            Role role,
            @Nullable OrganisationId organisation,
            @Nullable String source) {
        static Who of(Actor actor) {
            return new Who(actor.id(), actor.responsible(), actor.role(), actor.organisation(), actor.source());
        }
    }

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
                Who.of(actor),
                null,
                caseFile == null ? AccessPurpose.of(actor.role()) : caseFile.purposeOf(actor),
                AccessOutcome.SUCCESS,
                detail);
    }

    /**
     * What was asked for and not given.
     *
     * @param caseFile as it was asked for; whose it is, or whether there is one, whoever asked did not hear
     */
    public static AccessLogLine refused(
            Instant now,
            Actor actor,
            AccessAction action,
            AccessObject object,
            @Nullable CaseFile caseFile,
            String endpoint) {
        return new AccessLogLine(
                now,
                action,
                object,
                null,
                caseFile,
                Who.of(actor),
                null,
                AccessPurpose.of(actor.role()),
                AccessOutcome.REFUSED,
                endpoint);
    }

    /**
     * Somebody whom the issuer knows and the product does not, or not any more.
     *
     * @param before who it was as long as they might come in; null for somebody who never might
     */
    public static AccessLogLine turnedAway(Instant now, String login, @Nullable Actor before) {
        return new AccessLogLine(
                now,
                AccessAction.E,
                AccessObject.LOGIN,
                null,
                null,
                before == null ? null : Who.of(before),
                login,
                before == null ? null : AccessPurpose.of(before.role()),
                AccessOutcome.REFUSED,
                null);
    }
}
