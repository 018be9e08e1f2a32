package nl.welzijnoprecept.statistics;

import java.time.Instant;
import java.util.Map;
import nl.welzijnoprecept.area.MunicipalityCode;

/** Counts what the indicators are made of; no person leaves it. */
public interface IndicatorCounts {
    CourseCounts courses(MunicipalityCode municipality, Period period);

    /** How long people waited; a wait that nobody had is left out. */
    Map<Wait, WaitingDays> waits(MunicipalityCode municipality, Period period);

    Practices practices(MunicipalityCode municipality, Period period);

    /** By how much who was measured twice changed, of the years of the period. */
    Map<Effect, Changes> changes(MunicipalityCode municipality, Period period);

    Present present(MunicipalityCode municipality, Period period, Instant now);

    /** All that indicators are made of beside facts. */
    record Rest(Map<Wait, WaitingDays> waits, Practices practices, Map<Effect, Changes> changes, Present present) {}

    /**
     * Practices in the municipality.
     *
     * @param reached those that referred somebody in the period
     */
    record Practices(long reached, long all) {}
}
