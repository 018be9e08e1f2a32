/** How deadline is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.deadline.store;

import org.jspecify.annotations.NullMarked;
