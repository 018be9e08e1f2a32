package nl.welzijnoprecept.activity;

import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * How much there is for a dimension in a district.
 *
 * @param district   null for activities of which nobody said where exactly they are
 * @param activities that take place now; an activity counts for each of its dimensions
 * @param free       those of them that cost nothing
 * @param stale      those of them that nobody checked lately
 */
public record CoverageCell(Dimension dimension, @Nullable PostcodeArea district, int activities, int free, int stale) {}
