/** Goals and actions over HTTP: record and read. */
@NullMarked
package nl.welzijnoprecept.plan.app;

import org.jspecify.annotations.NullMarked;
