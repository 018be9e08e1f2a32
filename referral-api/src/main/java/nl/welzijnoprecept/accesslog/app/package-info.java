/** What the product writes in the access log by itself: logins and refusals; and how the log is kept whole. */
@NullMarked
package nl.welzijnoprecept.accesslog.app;

import org.jspecify.annotations.NullMarked;
