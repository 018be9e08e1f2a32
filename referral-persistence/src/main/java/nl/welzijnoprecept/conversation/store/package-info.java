/** How conversation is kept in PostgreSQL. */
@NullMarked
package nl.welzijnoprecept.conversation.store;

import org.jspecify.annotations.NullMarked;
