/** Parts of lists, as every feature gives them. */
@NullMarked
package nl.welzijnoprecept.paging;

import org.jspecify.annotations.NullMarked;
