package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.casework.ProfessionalView;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
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

    /** The permission. */
    record PermissionView(
            LocalDate givenOn,
            List<ConsentGiver> givenBy,
            ConsentMethod method,
            List<Purpose> purposes,

            @Nullable @Schema(description = "From then on nothing is shared any more.")
            LocalDate withdrawnOn,

            @Nullable
            @Schema(
                    description =
                            "The birthday from which others decide: from then on nothing is shared until renewed.")
            LocalDate endsOn,

            @Schema(description = "The client's 18th birthday: from then on a parent sees nothing any more.")
            LocalDate parentsViewEndsOn) {

        static PermissionView of(Referral referral) {
            var consent = referral.consent();
            var birthDate = referral.client().birthDate();
            return new PermissionView(
                    consent.givenOn(),
                    consent.givenBy().stream().sorted().toList(),
                    consent.method(),
                    consent.purposes().stream().sorted().toList(),
                    referral.state().permissionWithdrawnOn(),
                    consent.endsOn(birthDate),
                    Consent.parentsViewEndsOn(birthDate));
        }
    }

    /** A clock. */
    record DeadlineView(
            DeadlineKind kind,
            LocalDate startedOn,
            LocalDate dueOn,

            @Schema(description = "Whose turn it is when time is up.")
            NextActionBy owner,

            @Schema(description = "Whether a pause has stopped it.")
            boolean stopped) {
        static DeadlineView of(Deadline deadline, boolean paused) {
            return new DeadlineView(
                    deadline.kind(),
                    deadline.startedOn(),
                    deadline.on(),
                    deadline.kind().owner(),
                    paused && deadline.kind() != DeadlineKind.RESUMPTION);
        }
    }

    /** Something that does not block, but that somebody should look at. */
    record WarningView(
            WarningCode code,

            @Nullable @Schema(description = "The other referral, for the organisation that handles both.")
            UUID referralId,

            @Nullable @Schema(description = "The day that it is about.")
            LocalDate on) {
        static WarningView of(WarningCode code) {
            return new WarningView(code, null, null);
        }

        static WarningView toRenew(@Nullable LocalDate on) {
            return new WarningView(WarningCode.PERMISSION_TO_RENEW, null, on);
        }
    }

    /** What can be worth a look. */
    enum WarningCode {
        /** An open referral of what looks like the same person exists at this organisation; a coordinator judges. */
        POSSIBLE_DUPLICATE,
        /** Younger than the product is meant for. */
        VERY_YOUNG,
        /** A child whose coach does not work with children, as far as anybody said; for the team. */
        NO_YOUTH_EXPERTISE,
        /** Neither phone nor e-mail: the coach has only the address. */
        NO_CONTACT_DETAILS,
        /** Others decide than those who gave permission: from a birthday on, soon or already, or by the birth date that was put right. */
        PERMISSION_TO_RENEW,
        /** The client took the permission back: nothing is shared, and the case is to be ended. */
        PERMISSION_WITHDRAWN
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
                deadlines(referral, actor),
                referral.submittedAt(),
                closure == null ? null : closure.outcome(),
                closure == null ? null : closure.clientVerdict(),
                closure == null || (actor.role() == Role.REFERRER && !referral.isPutInWords())
                        ? null
                        : closure.partner(),
                closure == null ? null : closure.takenOverOn(),
                referral.restriction() != null,
                Scope.of(actor).includes(referral) ? referral.stepsFor(actor, now) : List.of(), // else to read only
                warnings(referral, actor, today, shown.youthUnknown()),
                shown.statements().stream()
                        .map(each -> new StatementView(each.text(), each.recordedAt()))
                        .toList(),
                shared);
    }

    private static List<DeadlineView> deadlines(Referral referral, Actor actor) {
        return actor.role() == Role.REFERRER
                ? List.of()
                : referral.state().deadlines().all().stream()
                        .map(each -> DeadlineView.of(each, referral.state().pause() != null))
                        .toList();
    }

    private static List<WarningView> warnings(Referral referral, Actor actor, LocalDate today, boolean youthUnknown) {
        var warnings = new ArrayList<WarningView>();
        var other = referral.possibleDuplicateOf();
        if (other != null) {
            // Another practice may have sent the other one: a referrer is not told which.
            warnings.add(new WarningView(
                    WarningCode.POSSIBLE_DUPLICATE, actor.role() == Role.REFERRER ? null : other.value(), null));
        }
        if (referral.client().phone() == null && referral.client().email() == null) {
            warnings.add(WarningView.of(WarningCode.NO_CONTACT_DETAILS));
        }
        if (referral.client().isVeryYoungOn(today)) {
            warnings.add(WarningView.of(WarningCode.VERY_YOUNG));
        }
        if (referral.isPermissionToRenew(today)) {
            warnings.add(WarningView.toRenew(
                    referral.consent().endsOn(referral.client().birthDate())));
        }
        if (referral.isPermissionWithdrawn() && referral.status().isOpen()) {
            warnings.add(WarningView.of(WarningCode.PERMISSION_WITHDRAWN));
        }
        if (youthUnknown) {
            warnings.add(WarningView.of(WarningCode.NO_YOUTH_EXPERTISE));
        }
        return warnings;
    }
}
