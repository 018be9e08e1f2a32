package nl.welzijnoprecept.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.welzijnoprecept.statistics.Indicator.Unit;
import nl.welzijnoprecept.statistics.IndicatorCounts.Practices;
import nl.welzijnoprecept.statistics.Measure.Days;
import nl.welzijnoprecept.statistics.Measure.Reach;
import nl.welzijnoprecept.statistics.Measure.Share;
import org.jspecify.annotations.Nullable;

/**
 * Makes indicators of counts, under the same disclosure control: each fact is a dimension, and a share is shown only
 * when both of its sides are. A group that two facts have in common (cases with an intake, completed cases) is shown
 * only when it is in both, so that the two give no third number.
 */
public final class Indicators {
    private static final int HUNDRED = 100;

    private final Map<Fact, Figures> figures = new EnumMap<>(Fact.class);
    private final Minimum minimum;

    private Indicators(Period period, Map<Fact, List<Tally>> facts, Minimum minimum) {
        this.minimum = minimum;
        for (var fact : Fact.values()) {
            figures.put(fact, DisclosureControl.figures(period, facts.getOrDefault(fact, List.of()), minimum));
        }
    }

    /**
     * All indicators, in the order of {@link Measure}.
     *
     * @param facts of {@link Period#wholeYears()}
     */
    public static List<Indicator> of(
            Period period,
            Map<Fact, List<Tally>> facts,
            Map<Wait, WaitingDays> waits,
            Practices practices,
            Minimum minimum) {
        var indicators = new Indicators(period, facts, minimum);
        return Arrays.stream(Measure.values())
                .map(measure -> indicators.of(measure, waits, practices))
                .toList();
    }

    private Indicator of(Measure measure, Map<Wait, WaitingDays> waits, Practices practices) {
        return switch (measure.recipe()) {
            case Days days -> days(measure.code(), days, waits.get(days.waited()));
            case Share share -> share(measure.code(), part(share), group(share));
            case Reach _ -> practicesReached(measure.code(), practices);
        };
    }

    private @Nullable Long part(Share share) {
        return share.answer() == null ? those(share.fact()) : count(share.fact(), share.answer());
    }

    /** Those for whom the question arises are told only as far as both facts may tell how many they are. */
    private @Nullable Long group(Share share) {
        if (share.group() == null) {
            return total();
        }
        return those(share.fact()) == null ? null : those(share.group());
    }

    private Indicator share(String code, @Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || !minimum.allows(whole) || !minimum.allows(whole - part)
                ? Indicator.suppressed(code, Unit.SHARE)
                : Indicator.share(code, part, whole);
    }

    /** What most waited is told where those who waited longer are enough people as well. */
    private Indicator days(String code, Days asked, @Nullable WaitingDays days) {
        var cases = those(asked.waited().fact());
        if (cases == null || !minimum.allows(cases) || !minimum.allows(longerThan(asked, cases))) {
            return Indicator.suppressed(code, Unit.WORKING_DAYS);
        }
        return Indicator.days(code, cases == 0 || days == null ? null : days.of(asked), cases);
    }

    /** Of the median all of them count: half of what may be shown waited as long or longer. */
    private static long longerThan(Days asked, long cases) {
        return asked.percent() == Days.HALF
                ? cases
                : Math.max(Long.signum(cases), cases * (HUNDRED - asked.percent()) / HUNDRED);
    }

    /** Counts no people, but would tell that there are some where their number is hidden. */
    private Indicator practicesReached(String code, Practices practices) {
        return total() == null
                ? Indicator.suppressed(code, Unit.PRACTICES)
                : new Indicator(
                        code,
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
