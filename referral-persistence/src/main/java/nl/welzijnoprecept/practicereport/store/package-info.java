/** Counts what a practice referred. */
@NullMarked
package nl.welzijnoprecept.practicereport.store;

import org.jspecify.annotations.NullMarked;
