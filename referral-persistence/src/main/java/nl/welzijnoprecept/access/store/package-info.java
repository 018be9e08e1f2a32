/** How access is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.access.store;

import org.jspecify.annotations.NullMarked;
