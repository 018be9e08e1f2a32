/** How the access log is written, and asked for. */
@NullMarked
package nl.welzijnoprecept.accesslog.app;

import org.jspecify.annotations.NullMarked;
