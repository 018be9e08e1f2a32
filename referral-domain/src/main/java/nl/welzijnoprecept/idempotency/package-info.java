/** Nothing sent twice counts twice. */
@NullMarked
package nl.welzijnoprecept.idempotency;

import org.jspecify.annotations.NullMarked;
