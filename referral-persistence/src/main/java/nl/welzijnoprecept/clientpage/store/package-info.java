/** How links to clients' own pages are kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.clientpage.store;

import org.jspecify.annotations.NullMarked;
