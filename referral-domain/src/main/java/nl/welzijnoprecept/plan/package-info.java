/** Goals in the client's own words and the actions agreed on. */
@NullMarked
package nl.welzijnoprecept.plan;

import org.jspecify.annotations.NullMarked;
