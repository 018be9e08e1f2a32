/** Questions between practice and team over HTTP. */
@NullMarked
package nl.welzijnoprecept.question.app;

import org.jspecify.annotations.NullMarked;
