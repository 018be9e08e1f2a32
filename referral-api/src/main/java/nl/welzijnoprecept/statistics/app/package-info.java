/** Figures as JSON and as CSV. */
@NullMarked
package nl.welzijnoprecept.statistics.app;

import org.jspecify.annotations.NullMarked;
