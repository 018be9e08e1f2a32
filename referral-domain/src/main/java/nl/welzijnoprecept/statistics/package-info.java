/** Figures for a municipality that never show a person. */
@NullMarked
package nl.welzijnoprecept.statistics;

import org.jspecify.annotations.NullMarked;
