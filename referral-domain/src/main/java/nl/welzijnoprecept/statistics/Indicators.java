package nl.welzijnoprecept.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.statistics.Indicator.Unit;
import nl.welzijnoprecept.statistics.IndicatorCounts.Practices;
import org.jspecify.annotations.Nullable;

/**
 * Makes indicators of counts, under the same disclosure control: each fact is a dimension, and a share is shown only
 * when both of its sides are. A group that two facts have in common (cases with an intake, completed cases) is shown
 * only when it is in both, so that the two give no third number.
 */
public final class Indicators {
    private final Map<Fact, Figures> figures = new EnumMap<>(Fact.class);
    private final Minimum minimum;

    private Indicators(Period period, Map<Fact, List<Tally>> facts, Minimum minimum) {
        this.minimum = minimum;
        for (var fact : Fact.values()) {
            figures.put(fact, DisclosureControl.figures(period, facts.getOrDefault(fact, List.of()), minimum));
        }
    }

    /**
     * All indicators, always in the same order.
     *
     * @param facts of {@link Period#wholeYears()}
     */
    public static List<Indicator> of(
            Period period,
            Map<Fact, List<Tally>> facts,
            Map<Wait, WaitingDays> waits,
            Practices practices,
            Minimum minimum) {
        return new Indicators(period, facts, minimum).all(waits, practices);
    }

    private List<Indicator> all(Map<Wait, WaitingDays> waits, Practices practices) {
        var all = new ArrayList<Indicator>();
        all.add(median("daysToAssignment", Wait.ASSIGNMENT, waits));
        all.add(among("assignedInNorm", Fact.ASSIGNMENT, Fact.IN_NORM, Fact.ASSIGNMENT));
        all.add(median("daysToFirstContact", Wait.FIRST_CONTACT, waits));
        all.add(among("contactedInNorm", Fact.FIRST_CONTACT, Fact.IN_NORM, Fact.FIRST_CONTACT));
        all.add(median("daysToIntake", Wait.INTAKE, waits));
        all.add(among("intakeInNorm", Fact.INTAKE, Fact.IN_NORM, Fact.INTAKE));
        all.add(share("intakeRate", those(Fact.INTAKE), total()));
        all.add(ofAll("unreachedRate", Fact.STATUS, ReferralStatus.UNREACHED.name()));
        all.add(ofAll("declinedRate", Fact.STATUS, ReferralStatus.DECLINED.name()));
        all.add(ofAll("handedOverRate", Fact.STATUS, ReferralStatus.HANDED_OVER.name()));
        all.add(ofAll("activityStartedRate", Fact.ACTIVITY, Fact.YES));
        all.add(practicesReached(practices));
        all.add(among("outcomeOwnStrength", Fact.OUTCOME, Outcome.OWN_STRENGTH.name(), Fact.OUTCOME));
        all.add(among("outcomeActivity", Fact.OUTCOME, Outcome.ACTIVITY.name(), Fact.OUTCOME));
        all.add(among("outcomeOtherSupport", Fact.OUTCOME, Outcome.OTHER_SUPPORT.name(), Fact.OUTCOME));
        all.add(among("outcomeNoChange", Fact.OUTCOME, Outcome.NO_CHANGE.name(), Fact.OUTCOME));
        all.add(among("clientVerdictAchieved", Fact.VERDICT, ClientVerdict.ACHIEVED.name(), Fact.OUTCOME));
        all.add(ofAll("feedbackGivenRate", Fact.FEEDBACK, Fact.YES));
        all.add(among("ownGoalRate", Fact.GOAL, Fact.YES, Fact.INTAKE));
        all.add(among("broadLookRate", Fact.BROAD_LOOK, Fact.YES, Fact.INTAKE));
        return all;
    }

    /** Of all referrals of the period. */
    private Indicator ofAll(String code, Fact fact, String answer) {
        return share(code, count(fact, answer), total());
    }

    /** Of those for whom the question arises, as far as both facts may tell how many they are. */
    private Indicator among(String code, Fact fact, String answer, Fact group) {
        return share(code, count(fact, answer), those(fact) == null ? null : those(group));
    }

    private Indicator share(String code, @Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || !minimum.allows(whole) || !minimum.allows(whole - part)
                ? Indicator.suppressed(code, Unit.SHARE)
                : Indicator.share(code, part, whole);
    }

    private Indicator median(String code, Wait wait, Map<Wait, WaitingDays> waits) {
        var cases = those(wait.fact());
        return cases == null || !minimum.allows(cases)
                ? Indicator.suppressed(code, Unit.WORKING_DAYS)
                : Indicator.median(code, cases == 0 ? null : median(waits.get(wait)), cases);
    }

    private static @Nullable BigDecimal median(@Nullable WaitingDays days) {
        return days == null ? null : days.median();
    }

    /** Counts no people, but would tell that there are some where their number is hidden. */
    private Indicator practicesReached(Practices practices) {
        return total() == null
                ? Indicator.suppressed("practicesReached", Unit.PRACTICES)
                : new Indicator(
                        "practicesReached",
                        practices.reached(),
                        practices.all(),
                        BigDecimal.valueOf(practices.reached()),
                        Unit.PRACTICES,
                        false);
    }

    private @Nullable Long total() {
        return of(Fact.STATUS).total();
    }

    /** Everybody for whom the question arises. */
    private @Nullable Long those(Fact fact) {
        var all = total();
        var none = count(fact, Fact.NONE);
        return all == null || none == null ? null : Long.valueOf(all - none);
    }

    private @Nullable Long count(Fact fact, String answer) {
        var rows = of(fact).rows();
        if (rows.isEmpty() && !Long.valueOf(0).equals(total())) {
            return null;
        }
        for (var row : rows) {
            if (row.values().contains(answer)) {
                return row.count();
            }
        }
        return 0L;
    }

    private Figures of(Fact fact) {
        return Objects.requireNonNull(figures.get(fact), "every fact has figures");
    }
}
