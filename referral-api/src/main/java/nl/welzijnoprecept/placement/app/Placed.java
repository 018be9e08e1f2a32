package nl.welzijnoprecept.placement.app;

import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.referral.Referral;

/** A placement with what it is about: what a use case hands on to be shown. */
record Placed(Placement placement, Referral referral, Activity activity) {}
