package nl.welzijnoprecept.plan.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.Doer;
import org.jspecify.annotations.Nullable;

/** An action. */
record ActionView(
        UUID id, String text, Doer who, @Nullable LocalDate byDate, PartyView recordedBy, Instant recordedAt) {

    static ActionView of(Action action, Names names) {
        return new ActionView(
                action.id().value(),
                action.text(),
                action.who(),
                action.byDate(),
                PartyView.of(names.of(action.recordedBy())),
                action.recordedAt());
    }
}
