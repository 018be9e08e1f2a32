/** How activity is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.activity.store;

import org.jspecify.annotations.NullMarked;
