/** Security: from a token to an actor, and nothing without one. */
@NullMarked
package nl.welzijnoprecept.access.app;

import org.jspecify.annotations.NullMarked;
