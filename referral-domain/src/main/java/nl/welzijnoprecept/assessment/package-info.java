/** Measurements: six dimensions as a conversation tool, and validated scales. */
@NullMarked
package nl.welzijnoprecept.assessment;

import org.jspecify.annotations.NullMarked;
