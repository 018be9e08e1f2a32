package nl.welzijnoprecept.statistics;

import java.util.Map;
import nl.welzijnoprecept.area.MunicipalityCode;

/** Counts what the indicators are made of; no person leaves it. */
public interface IndicatorCounts {
    CourseCounts courses(MunicipalityCode municipality, Period period);

    /** How long people waited; a wait that nobody had is left out. */
    Map<Wait, WaitingDays> waits(MunicipalityCode municipality, Period period);

    Practices practices(MunicipalityCode municipality, Period period);

    /**
     * Practices in the municipality.
     *
     * @param reached those that referred somebody in the period
     */
    record Practices(long reached, long all) {}
}
