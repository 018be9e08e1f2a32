/** How feedback is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.feedback.store;

import org.jspecify.annotations.NullMarked;
