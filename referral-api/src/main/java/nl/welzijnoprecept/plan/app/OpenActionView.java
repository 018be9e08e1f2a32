package nl.welzijnoprecept.plan.app;

import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.casework.CaseLineView;
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.plan.OpenActions.OpenAction;
import org.jspecify.annotations.Nullable;

/** An open action, and whose it is. */
record OpenActionView(
        UUID id,
        UUID goalId,
        String text,
        Doer who,
        @Nullable LocalDate byDate,
        DueState due,
        CaseLineView referral) {

    static OpenActionView of(OpenAction open, LocalDate today) {
        var action = open.action();
        var within = open.within();
        return new OpenActionView(
                action.id().value(),
                action.goal().value(),
                action.text(),
                action.who(),
                action.byDate(),
                action.due(today),
                new CaseLineView(
                        within.id().value(), within.reference().value(), within.givenName(), within.familyName()));
    }
}
