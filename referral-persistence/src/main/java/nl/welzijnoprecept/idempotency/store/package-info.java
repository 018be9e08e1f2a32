/** How idempotency is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.idempotency.store;

import org.jspecify.annotations.NullMarked;
