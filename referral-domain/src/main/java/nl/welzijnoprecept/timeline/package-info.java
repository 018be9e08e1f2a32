/** All that happened in a case, as one list. */
@NullMarked
package nl.welzijnoprecept.timeline;

import org.jspecify.annotations.NullMarked;
