package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.casework.ProfessionalView;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** A referral as it is answered: what was sent, where it is now, and what whoever asks can do. */
record ReferralView(
        UUID id,
        String reference,
        ReferralStatus status,
        int revision,
        ClientView client,
        List<Reason> reasons,
        @Nullable String question,
        @Nullable String explanation,
        PermissionView permission,
        FeedbackLevel feedbackLevel,
        String municipality,
        PartyView handlingOrganisation,
        ProfessionalView referrer,
        @Nullable PartyView coach,
        @Nullable NextActionBy nextActionBy,
        @Nullable LocalDate dueOn,

        @Schema(description = "The clocks of the case, the most urgent first; empty for the referrer.")
        List<DeadlineView> deadlines,

        Instant submittedAt,
        @Nullable Outcome outcome,
        @Nullable ClientVerdict clientVerdict,

        @Nullable
        @Schema(
                description =
                        "The partner to whom it was handed over, as was typed; for the referrer at the levels with words.")
        String partner,

        @Nullable @Schema(description = "When the partner to whom it was handed over said that they go on with it.")
        LocalDate takenOverOn,

        @Schema(description = "Whether all but a named team are kept out.")
        boolean restricted,

        List<Step> allowedSteps,
        List<WarningView> warnings,

        @Schema(description = "What the client wants said beside the file, oldest first; empty for the referrer.")
        List<StatementView> clientStatements,

        @Schema(
                description =
                        "Whether the reader may know who helps, whose turn it is, what is due and how it ended; else those are null."
                                + " The status is told in any case, as whoever referred has to know whether it still goes on.")
        boolean progressShared) {

    /** The client's own words. */
    record StatementView(String text, Instant recordedAt) {}

    /** The client. */
    record ClientView(
            String givenName,
            String familyName,
            LocalDate birthDate,
            Gender gender,
            @Nullable String phone,
            @Nullable String email,
            String postcode,
            @Nullable String houseNumber,
            String language) {

        static ClientView of(Client client) {
            return new ClientView(
                    client.givenName(),
                    client.familyName(),
                    client.birthDate(),
                    client.gender(),
                    client.phone(),
                    client.email(),
                    client.postcode().value(),
                    client.houseNumber(),
                    client.language());
        }
    }

    static ReferralView of(Referral referral, Names names, Actor actor, Instant now, Shown shown) {
        var state = referral.state();
        var today = DutchTime.day(now);
        var shared = referral.isProgressFor(actor, today);
        var coach = shared ? state.coach() : null;
        var due = shared ? state.due() : null;
        var closure = referral.isOutcomeFor(actor, today) ? state.closure() : null;
        return new ReferralView(
                referral.id().value(),
                referral.reference().value(),
                state.status(),
                referral.revision(),
                ClientView.of(referral.client()),
                referral.reasons(),
                referral.question(),
                referral.explanation(),
                PermissionView.of(referral),
                referral.feedbackLevel(),
                referral.municipality().value(),
                PartyView.of(names.of(referral.handler())),
                ProfessionalView.of(names.of(referral.referrer())),
                coach == null ? null : PartyView.of(names.of(coach)),
                shared ? state.status().nextActionBy(due, shown.awaited(), coach != null, today) : null,
                due == null ? null : due.on(),
                DeadlineView.of(referral, actor),
                referral.submittedAt(),
                closure == null ? null : closure.outcome(),
                closure == null ? null : closure.clientVerdict(),
                closure == null || (actor.role() == Role.REFERRER && !referral.isPutInWords())
                        ? null
                        : closure.partner(),
                closure == null ? null : closure.takenOverOn(),
                referral.restriction() != null,
                Scope.of(actor).includes(referral) ? referral.stepsFor(actor, now) : List.of(), // else to read only
                WarningView.of(referral, actor, today, shown.youthUnknown()),
                shown.statements().stream()
                        .map(each -> new StatementView(each.text(), each.recordedAt()))
                        .toList(),
                shared);
    }
}
