/** How clientrequest is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.clientrequest.store;

import org.jspecify.annotations.NullMarked;
