/** How area is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.area.store;

import org.jspecify.annotations.NullMarked;
