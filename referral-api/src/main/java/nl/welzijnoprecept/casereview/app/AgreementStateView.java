package nl.welzijnoprecept.casereview.app;

import java.time.Instant;
import nl.welzijnoprecept.casereview.AgreementChange;
import nl.welzijnoprecept.casereview.AgreementState;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** A line of the history of an agreement. */
record AgreementStateView(AgreementState state, @Nullable String reason, PartyView changedBy, Instant changedAt) {
    static AgreementStateView of(AgreementChange change, Names names) {
        return new AgreementStateView(
                change.state(), change.reason(), PartyView.of(names.of(change.changedBy())), change.changedAt());
    }
}
