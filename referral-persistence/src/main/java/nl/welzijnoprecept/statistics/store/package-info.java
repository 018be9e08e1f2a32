/** Counting in SQL. */
@NullMarked
package nl.welzijnoprecept.statistics.store;

import org.jspecify.annotations.NullMarked;
