/** How retention is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.retention.store;

import org.jspecify.annotations.NullMarked;
