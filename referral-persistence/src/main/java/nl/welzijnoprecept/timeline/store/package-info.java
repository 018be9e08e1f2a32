/** How timeline is read from PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.timeline.store;

import org.jspecify.annotations.NullMarked;
