/** Feedback as a letter that can be printed. */
@NullMarked
package nl.welzijnoprecept.letter.app;

import org.jspecify.annotations.NullMarked;
