package nl.welzijnoprecept.plan.app;

import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.referral.Opened;

/** A goal with the referral that it was found in. */
record Aim(Opened within, Goal goal) {}
