/** A client's way into an activity: a table of steps, places that are waited for in order, and who came. */
@NullMarked
package nl.welzijnoprecept.placement;

import org.jspecify.annotations.NullMarked;
