/** Who am I here, and who are my colleagues. */
@NullMarked
package nl.welzijnoprecept.organisation.app;

import org.jspecify.annotations.NullMarked;
