/** Profiles of coaches and suggestions over HTTP. */
@NullMarked
package nl.welzijnoprecept.assignment.app;

import org.jspecify.annotations.NullMarked;
