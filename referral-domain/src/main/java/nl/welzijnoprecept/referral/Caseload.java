package nl.welzijnoprecept.referral;

import java.util.Map;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;

/**
 * How many referrals there are of each kind among those that were asked for. What there is none of, is not there, nor what was
 * not counted by.
 *
 * @param reason by each reason, so that one referral can count more than once
 * @param turn   by whose turn it is; without those that wait for nobody
 * @param coach  by whose case it is; without those that nobody has yet
 */
public record Caseload(
        long total,
        Map<ReferralStatus, Long> status,
        Map<DueState, Long> due,
        Map<NextActionBy, Long> turn,
        Map<Reason, Long> reason,
        Map<MunicipalityCode, Long> municipality,
        Map<ProfessionalName, Long> coach) {
    /** A way of counting: each is work for the database. */
    public enum By {
        STATUS,
        DUE,
        TURN,
        REASON,
        MUNICIPALITY,
        COACH
    }
}
