/** Placements over HTTP: propose an activity, and take it further. */
@NullMarked
package nl.welzijnoprecept.placement.app;

import org.jspecify.annotations.NullMarked;
