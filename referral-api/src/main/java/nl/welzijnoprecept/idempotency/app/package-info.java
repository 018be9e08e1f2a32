/** How the key of a request that may be sent twice is read. */
@NullMarked
package nl.welzijnoprecept.idempotency.app;

import org.jspecify.annotations.NullMarked;
