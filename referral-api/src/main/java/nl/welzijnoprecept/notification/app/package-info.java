/** Notices over HTTP: read one's own, and say that they were read. */
@NullMarked
package nl.welzijnoprecept.notification.app;

import org.jspecify.annotations.NullMarked;
