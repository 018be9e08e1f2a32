package nl.welzijnoprecept.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.welzijnoprecept.statistics.Indicator.Unit;
import nl.welzijnoprecept.statistics.IndicatorCounts.Practices;
import nl.welzijnoprecept.statistics.IndicatorCounts.Rest;
import nl.welzijnoprecept.statistics.Measure.Days;
import nl.welzijnoprecept.statistics.Measure.Improved;
import nl.welzijnoprecept.statistics.Measure.MeanChange;
import nl.welzijnoprecept.statistics.Measure.Now;
import nl.welzijnoprecept.statistics.Measure.Reach;
import nl.welzijnoprecept.statistics.Measure.Response;
import nl.welzijnoprecept.statistics.Measure.Share;
import org.jspecify.annotations.Nullable;

/** Makes indicators of what is told of how cases went on: a share is shown when both of its sides are. */
public final class Indicators {
    private static final int HUNDRED = 100;

    private final CourseFigures figures;
    private final Period period;
    private final Minimum minimum;

    private Indicators(Period period, CourseCounts counts, Minimum minimum) {
        this.period = period;
        this.figures = new CourseFigures(period, counts, minimum);
        this.minimum = minimum;
    }

    /**
     * All indicators, in the order of {@link Measure}.
     *
     * @param counts of {@link Period#wholeYears()}
     */
    public static List<Indicator> of(Period period, CourseCounts counts, Rest rest, Minimum minimum) {
        var indicators = new Indicators(period, counts, minimum);
        return Arrays.stream(Measure.values())
                .map(measure -> indicators.of(measure, rest))
                .toList();
    }

    private Indicator of(Measure measure, Rest rest) {
        return switch (measure.recipe()) {
            case Days days -> days(measure.code(), days, rest.waits().get(days.waited()));
            case Share share -> share(measure.code(), part(share), group(share));
            case Reach _ -> practicesReached(measure.code(), rest.practices());
            case Response(var effect) -> share(measure.code(), paired(effect), figures.group(effect.fact()));
            case Improved(var effect) ->
                share(measure.code(), figures.count(effect.fact(), Fact.IMPROVED), paired(effect));
            case MeanChange(var effect) ->
                meanChange(measure, paired(effect), rest.changes().getOrDefault(effect, Changes.NONE));
            case Now(var what) -> rest.present().of(measure, what, minimum);
        };
    }

    /** Those who were measured at the start and at the end. */
    private @Nullable Long paired(Effect effect) {
        var measured = figures.group(effect.fact());
        var unpaired = figures.count(effect.fact(), Fact.UNPAIRED);
        return measured == null || unpaired == null ? null : Long.valueOf(measured - unpaired);
    }

    private Indicator meanChange(Measure measure, @Nullable Long people, Changes changes) {
        return people == null || !minimum.allows(people) || !changes.isTellable(period, minimum)
                ? Indicator.suppressed(measure.code(), measure.unit())
                : Indicator.of(measure, people, changes.mean());
    }

    private @Nullable Long part(Share share) {
        return share.answer() == null ? figures.group(share.fact()) : figures.count(share.fact(), share.answer());
    }

    private @Nullable Long group(Share share) {
        return share.group() == null ? figures.total() : figures.group(share.group());
    }

    private static Indicator share(String code, @Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null
                ? Indicator.suppressed(code, Unit.SHARE)
                : Indicator.share(code, part, whole);
    }

    /** What most waited is told where those who waited longer are enough people as well. */
    private Indicator days(String code, Days asked, @Nullable WaitingDays days) {
        var cases = figures.group(asked.waited().fact());
        if (cases == null || !minimum.allows(longerThan(asked, cases))) {
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
        return figures.total() == null
                ? Indicator.suppressed(code, Unit.PRACTICES)
                : new Indicator(
                        code,
                        practices.reached(),
                        practices.all(),
                        BigDecimal.valueOf(practices.reached()),
                        Unit.PRACTICES,
                        false);
    }
}
