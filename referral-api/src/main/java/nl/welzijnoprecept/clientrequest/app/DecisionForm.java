package nl.welzijnoprecept.clientrequest.app;

import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import org.jspecify.annotations.Nullable;

/** As it is typed: a decision, or why it takes longer. */
record DecisionForm(
        @Nullable DecisionOutcome outcome,
        @Nullable String reason,
        @Nullable String extensionReason) {
    static final DecisionForm EMPTY = new DecisionForm(null, null, null);

    @SuppressWarnings("NullAway") // what is missing is found by the check of the request
    DecisionRequest decision() {
        return new DecisionRequest(outcome, reason);
    }

    @SuppressWarnings("NullAway") // the same
    ExtensionRequest extension() {
        return new ExtensionRequest(extensionReason);
    }
}
