/** How plan is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.plan.store;

import org.jspecify.annotations.NullMarked;
