package nl.welzijnoprecept.referral.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;

/** How many there are of each kind; what there is none of is left out. */
record CaseloadView(
        long total,
        List<StatusCount> status,
        List<DueCount> due,
        List<TurnCount> nextActionBy,
        List<ReasonCount> reason,
        List<MunicipalityCount> municipality,
        List<CoachCount> coach) {

    /** So many in a status. */
    record StatusCount(ReferralStatus status, long count) {}

    /** So many that are due then. */
    record DueCount(DueState due, long count) {}

    /** So many whose turn it is. */
    record TurnCount(NextActionBy nextActionBy, long count) {}

    /** So many with a reason, among others. */
    record ReasonCount(Reason reason, long count) {}

    /** So many in a municipality. */
    record MunicipalityCount(String municipality, long count) {}

    /** So many of a coach. */
    record CoachCount(PartyView coach, long count) {}

    static CaseloadView of(Caseload caseload) {
        return new CaseloadView(
                caseload.total(),
                counts(caseload.status(), each -> new StatusCount(each.getKey(), each.getValue())),
                counts(caseload.due(), each -> new DueCount(each.getKey(), each.getValue())),
                counts(caseload.turn(), each -> new TurnCount(each.getKey(), each.getValue())),
                counts(caseload.reason(), each -> new ReasonCount(each.getKey(), each.getValue())),
                counts(
                        caseload.municipality(),
                        each -> new MunicipalityCount(each.getKey().value(), each.getValue())),
                counts(caseload.coach(), each -> new CoachCount(PartyView.of(each.getKey()), each.getValue())));
    }

    private static <K, C> List<C> counts(Map<K, Long> counts, Function<Map.Entry<K, Long>, C> view) {
        return counts.entrySet().stream().map(view).toList();
    }
}
