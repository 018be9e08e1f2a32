/** How placement is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.placement.store;

import org.jspecify.annotations.NullMarked;
