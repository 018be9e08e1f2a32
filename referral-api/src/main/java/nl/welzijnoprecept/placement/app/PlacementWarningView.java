package nl.welzijnoprecept.placement.app;

import java.util.List;
import nl.welzijnoprecept.placement.PlacementWarning;

/** What to look at again, as every warning is shown. */
record PlacementWarningView(PlacementWarning code) {
    static List<PlacementWarningView> of(Placed placed) {
        return placed.warnings().stream().map(PlacementWarningView::new).toList();
    }
}
