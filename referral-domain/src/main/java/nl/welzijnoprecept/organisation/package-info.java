/** Organisations, the professionals who work there, and the areas that a welfare organisation serves. */
@NullMarked
package nl.welzijnoprecept.organisation;

import org.jspecify.annotations.NullMarked;
