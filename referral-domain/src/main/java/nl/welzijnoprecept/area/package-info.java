/** Municipalities and postcodes: where somebody lives decides who helps. */
@NullMarked
package nl.welzijnoprecept.area;

import org.jspecify.annotations.NullMarked;
