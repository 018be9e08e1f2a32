package nl.welzijnoprecept.statistics;

import java.util.List;
import nl.welzijnoprecept.area.MunicipalityCode;

/** Counts referrals; no person leaves it. Referrals that were entered by mistake never count. */
public interface ReferralCounts {
    /** Per month of submission and per value of each of these dimensions, none of which is a time. */
    List<Tally> count(MunicipalityCode municipality, Period period, List<Dimension> by);
}
