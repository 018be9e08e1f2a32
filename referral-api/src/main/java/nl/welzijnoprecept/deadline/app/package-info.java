/** Norms and calendar of an organisation over HTTP. */
@NullMarked
package nl.welzijnoprecept.deadline.app;

import org.jspecify.annotations.NullMarked;
