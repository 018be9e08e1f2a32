/** The languages that people speak. */
@NullMarked
package nl.welzijnoprecept.language;

import org.jspecify.annotations.NullMarked;
