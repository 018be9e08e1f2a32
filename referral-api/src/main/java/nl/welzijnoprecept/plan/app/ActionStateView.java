package nl.welzijnoprecept.plan.app;

import java.time.Instant;
import java.time.LocalDate;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.plan.ActionChange;
import nl.welzijnoprecept.plan.ActionState;

/** A line of the history of an action. */
record ActionStateView(ActionState state, LocalDate on, PartyView changedBy, Instant changedAt) {

    static ActionStateView of(ActionChange change, Names names) {
        return new ActionStateView(
                change.state(), change.on(), PartyView.of(names.of(change.changedBy())), change.changedAt());
    }
}
