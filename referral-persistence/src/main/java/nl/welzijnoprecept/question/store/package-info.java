/** How questions are kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.question.store;

import org.jspecify.annotations.NullMarked;
