/** How assessment is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.assessment.store;

import org.jspecify.annotations.NullMarked;
