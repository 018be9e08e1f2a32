package nl.welzijnoprecept.activity;

import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps to list, the newest first.
 *
 * @param after the last one of the page before; null for the first page
 */
public record GapQuery(
        @Nullable MunicipalityCode municipality,
        @Nullable PostcodeArea district,
        @Nullable Dimension dimension,
        @Nullable GapStatus status,
        int limit,
        @Nullable ActivityGapId after) {}
