/** How timeline is asked. */
@NullMarked
package nl.welzijnoprecept.timeline.app;

import org.jspecify.annotations.NullMarked;
