/** The embedded default's own PostgreSQL. Never part of production. */
@NullMarked
package nl.welzijnoprecept.embedded.store;

import org.jspecify.annotations.NullMarked;
