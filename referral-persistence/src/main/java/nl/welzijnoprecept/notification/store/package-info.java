/** How notification is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.notification.store;

import org.jspecify.annotations.NullMarked;
