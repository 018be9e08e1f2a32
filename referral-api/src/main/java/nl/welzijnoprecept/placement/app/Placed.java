package nl.welzijnoprecept.placement.app;

import java.util.List;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.placement.PlacementWarning;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;

/** A placement with what it is about: what a use case hands on to be shown. */
record Placed(
        Placement placement,
        Referral referral,
        Activity activity,
        @Nullable Integer position,
        List<PlacementStep> steps,
        List<PlacementWarning> warnings) {}
