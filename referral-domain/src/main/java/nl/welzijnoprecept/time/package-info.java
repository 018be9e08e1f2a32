/** Dutch calendar days. */
@NullMarked
package nl.welzijnoprecept.time;

import org.jspecify.annotations.NullMarked;
