package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralState;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.StatusChange;
import nl.welzijnoprecept.referral.Step;
import org.jspecify.annotations.Nullable;

/** A line of history. */
record StepView(
        Step step,
        ReferralStatus from,
        ReferralStatus to,

        @Schema(
                description = "Who took it; for the referrer whom the client does not let hear how it goes, the welfare"
                        + " organisation and nobody in it.")
        PartyView by,

        Role role,
        Instant at,

        @Schema(
                description =
                        "How many days it had been in the status that it left; whole days, as the calendar counts.")
        long daysInStatus,

        @Nullable
        @Schema(
                description = "Left out for the referrer where it is the welfare organisation's own, where"
                        + " the client wants them to know the status only, and where the permission has ended.")
        String reason,

        @Nullable String reasonCode,

        @Nullable
        @Schema(
                description =
                        "Who got the case, where the step gives it to somebody and the reader may know how it goes.")
        PartyView coach,

        @Nullable @Schema(description = "Of PAUSE: until when; for the referrer as far as they hear how it goes.")
        LocalDate until) {

    static StepView of(
            StatusChange change, ReferralState after, Referral of, Names names, Actor reader, LocalDate today) {
        var shared = of.isOutcomeFor(reader, today);
        var coach = shared && change.step().namesCoach() ? after.coach() : null;
        var code = change.isCodeFor(reader, of, today) ? change.reasonCode() : null;
        return new StepView(
                change.step(),
                change.from(),
                change.to(),
                shared || change.role() == Role.REFERRER
                        ? PartyView.of(names.of(change.takenBy()))
                        : PartyView.of(names.of(of.handler())),
                change.role(),
                change.takenAt(),
                change.daysInStatus(),
                change.isReasonFor(reader, of, today) ? change.reason() : null,
                code == null ? null : code.value(),
                coach == null ? null : PartyView.of(names.of(coach)),
                shared ? until(change, after) : null);
    }

    private static @Nullable LocalDate until(StatusChange change, ReferralState after) {
        return change.step() == Step.PAUSE
                ? after.deadlines()
                        .of(DeadlineKind.RESUMPTION)
                        .map(Deadline::on)
                        .orElse(null)
                : null;
    }
}
