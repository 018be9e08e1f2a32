package nl.welzijnoprecept.referral.app;

import java.util.UUID;
import nl.welzijnoprecept.referral.SavedView;
import nl.welzijnoprecept.referral.ViewFilter;

/** A view that was kept; its filter is what the list of referrals takes as parameters. */
record SavedViewView(UUID id, int revision, String name, ViewFilter filter) {
    static SavedViewView of(SavedView view) {
        return new SavedViewView(view.id().value(), view.revision(), view.name(), view.filter());
    }
}
