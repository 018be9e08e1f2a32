/** Conversions between typed ids and the columns that hold them. */
@NullMarked
package nl.welzijnoprecept.mapping;

import org.jspecify.annotations.NullMarked;
