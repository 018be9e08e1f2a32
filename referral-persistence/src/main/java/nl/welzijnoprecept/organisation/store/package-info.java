/** How organisation is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.organisation.store;

import org.jspecify.annotations.NullMarked;
