package nl.welzijnoprecept.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.area.MunicipalityCode;

/** Counts what the indicators are made of; no person leaves it. */
public interface IndicatorCounts {
    /** Per month of submission and per answer; each referral once for each fact. */
    Map<Fact, List<Tally>> facts(MunicipalityCode municipality, Period period, LocalDate today);

    /** Medians in working days; a wait that nobody had is left out. */
    Map<Wait, BigDecimal> medians(MunicipalityCode municipality, Period period, LocalDate today);

    Practices practices(MunicipalityCode municipality, Period period);

    /**
     * Practices in the municipality.
     *
     * @param reached those that referred somebody in the period
     */
    record Practices(long reached, long all) {}
}
