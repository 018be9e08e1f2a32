/** Measurements over HTTP: record and read. */
@NullMarked
package nl.welzijnoprecept.assessment.app;

import org.jspecify.annotations.NullMarked;
