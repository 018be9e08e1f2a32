/** Keeps what is known of coaches. */
@NullMarked
package nl.welzijnoprecept.assignment.store;

import org.jspecify.annotations.NullMarked;
