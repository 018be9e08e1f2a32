/** How a request that is sent again is answered: once done, and told twice. */
@NullMarked
package nl.welzijnoprecept.idempotency.app;

import org.jspecify.annotations.NullMarked;
