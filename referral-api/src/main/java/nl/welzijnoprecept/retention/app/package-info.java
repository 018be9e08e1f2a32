/** Retention over HTTP, and the nightly work. */
@NullMarked
package nl.welzijnoprecept.retention.app;

import org.jspecify.annotations.NullMarked;
