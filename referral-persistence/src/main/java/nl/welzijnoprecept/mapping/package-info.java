/** What the stores of all features share: conversions between typed ids and columns, and how queries are planned. */
@NullMarked
package nl.welzijnoprecept.mapping;

import org.jspecify.annotations.NullMarked;
