/** A client's way into an activity, with its own table of steps. */
@NullMarked
package nl.welzijnoprecept.placement;

import org.jspecify.annotations.NullMarked;
