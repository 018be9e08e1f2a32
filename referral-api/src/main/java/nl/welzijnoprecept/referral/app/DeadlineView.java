package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.referral.Referral;

/** A clock of a case, as it is shown. */
record DeadlineView(
        DeadlineKind kind,
        LocalDate startedOn,
        LocalDate dueOn,

        @Schema(description = "Whose turn it is when time is up.")
        NextActionBy owner,

        @Schema(description = "Whether a pause has stopped it.")
        boolean stopped) {
    /** The most urgent first; for the referrer none, as they are the team's. */
    static List<DeadlineView> of(Referral referral, Actor actor) {
        return actor.role() == Role.REFERRER
                ? List.of()
                : referral.state().deadlines().all().stream()
                        .map(each -> of(each, referral.state().pause() != null))
                        .toList();
    }

    private static DeadlineView of(Deadline deadline, boolean paused) {
        return new DeadlineView(
                deadline.kind(),
                deadline.startedOn(),
                deadline.on(),
                deadline.kind().owner(),
                paused && deadline.kind() != DeadlineKind.RESUMPTION);
    }
}
