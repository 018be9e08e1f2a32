package nl.welzijnoprecept.activity;

import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;

/** How often something was wanted and not there, and nothing came since. */
public record GapCount(Dimension dimension, PostcodeArea district, int open) {}
