/** Reads cases as lines of lists that other features make. */
@NullMarked
package nl.welzijnoprecept.caseline;

import org.jspecify.annotations.NullMarked;
