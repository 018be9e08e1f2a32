/** How accesslog is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.accesslog.store;

import org.jspecify.annotations.NullMarked;
