package nl.welzijnoprecept.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns exact counts into figures that show no small group, also to whoever asks every question there is and subtracts
 * (cell suppression with secondary suppression; Hundepool et al., <cite>Statistical Disclosure Control</cite>, Wiley
 * 2012, chapter 4). Every calendar year is decided on by itself and as a whole, whatever window is asked for, so that
 * all answers about it agree: {@link YearFigures}, {@link YearTotals}, {@link YearValues}, {@link YearCrossing} and {@link YearCourse} hold the rules. What is
 * guaranteed, and what is not, is in docs/adr/0004-disclosure-control.md.
 */
public final class DisclosureControl {
    private final Period period;
    private final List<Dimension> by;
    private final List<List<String>> known;
    private final List<YearFigures> years;
    private final boolean backwards;

    private DisclosureControl(
            Period period, List<Dimension> by, List<Tally> asked, CourseCounts courses, Minimum minimum) {
        this.period = period;
        this.by = by;
        var people = by.stream().filter(dimension -> !dimension.isTime()).toList();
        // Decided in one order, whichever is asked for: the same crossing always has the same answer.
        backwards = people.size() == 2 && people.getFirst().compareTo(people.getLast()) > 0;
        var tallies = backwards ? asked.stream().map(DisclosureControl::turned).toList() : asked;
        known = IntStream.range(0, people.size())
                .mapToObj(dimension -> tallies.stream()
                        .map(tally -> tally.values().get(dimension))
                        .distinct()
                        .sorted()
                        .toList())
                .toList();
        years = period.years()
                .mapToObj(year -> new YearFigures(
                        year,
                        backwards ? people.reversed() : people,
                        ofYear(tallies, year),
                        courses.ofYear(year),
                        known,
                        minimum))
                .toList();
    }

    private static Tally turned(Tally tally) {
        return new Tally(tally.month(), tally.values().reversed(), tally.count());
    }

    private static List<Tally> ofYear(List<Tally> tallies, int year) {
        return tallies.stream().filter(tally -> tally.month().getYear() == year).toList();
    }

    /**
     * The figures for these dimensions.
     *
     * @param tallies of {@link Period#wholeYears()}, by those of the dimensions that are no time, in their order
     * @param courses of the same years, when one of the dimensions is of the course
     */
    public static Figures figures(
            Period period, List<Dimension> by, List<Tally> tallies, CourseCounts courses, Minimum minimum) {
        var control = new DisclosureControl(period, by, tallies, courses, minimum);
        return new Figures(control.count(List.of(), period), control.rows());
    }

    private List<Figures.Row> rows() {
        if (by.isEmpty() || !years.stream().allMatch(YearFigures::isTellable)) {
            return List.of();
        }
        var rows = new ArrayList<Figures.Row>();
        for (var slice : slices()) {
            for (var combination : combinations()) {
                var count = count(combination, slice);
                if (count == null || count > 0) {
                    rows.add(new Figures.Row(row(slice, combination), count));
                }
            }
        }
        return rows;
    }

    /** The period, divided as the dimensions of time ask for. */
    private List<Period> slices() {
        if (by.contains(Dimension.MONTH)) {
            return period.months().stream().map(Period::of).toList();
        }
        if (!by.contains(Dimension.QUARTER)) {
            return List.of(period);
        }
        var quarters = new TreeMap<String, Period>();
        period.months()
                .forEach(month -> quarters.merge(
                        quarter(month), Period.of(month), (first, next) -> new Period(first.from(), next.to())));
        return List.copyOf(quarters.values());
    }

    private List<List<String>> combinations() {
        return switch (known.size()) {
            case 0 -> List.of(List.of());
            case 1 -> known.getFirst().stream().map(List::of).toList();
            default ->
                known.getFirst().stream()
                        .flatMap(first -> known.getLast().stream().map(second -> List.of(first, second)))
                        .toList();
        };
    }

    /** Null as soon as one of the years is. */
    private @Nullable Long count(List<String> combination, Period window) {
        var sum = 0L;
        for (var year : years) {
            var count = window.touches(year.year()) ? year.count(combination, window) : Long.valueOf(0);
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    private List<String> row(Period slice, List<String> combination) {
        var people = (backwards ? combination.reversed() : combination).iterator();
        return by.stream()
                .map(dimension -> switch (dimension) {
                    case MONTH -> slice.from().toString();
                    case QUARTER -> quarter(slice.from());
                    case REASON, AGE_BAND, GENDER, DISTRICT, REFERRER_TYPE, STATUS, OUTCOME -> people.next();
                })
                .toList();
    }

    private static String quarter(YearMonth month) {
        return "%d-Q%d".formatted(month.getYear(), (month.getMonthValue() + 2) / 3);
    }
}
