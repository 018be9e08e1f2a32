package nl.welzijnoprecept.statistics;

import static nl.welzijnoprecept.statistics.Dimension.GENDER;
import static nl.welzijnoprecept.statistics.Dimension.MONTH;
import static nl.welzijnoprecept.statistics.Dimension.QUARTER;
import static nl.welzijnoprecept.statistics.Dimension.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All answers to all questions about a small municipality, given to somebody who can subtract. */
class DisclosureAttackTest {
    private static final Minimum MINIMUM = new Minimum(5);
    private static final List<List<Dimension>> QUESTIONS = List.of(
            List.of(),
            List.of(MONTH),
            List.of(QUARTER),
            List.of(REASON),
            List.of(GENDER),
            List.of(MONTH, REASON),
            List.of(QUARTER, GENDER),
            List.of(REASON, GENDER),
            List.of(GENDER, REASON));

    /** What was asked: the months, and the values where they matter. */
    private record Cell(
            Period window,
            @Nullable String reason,
            @Nullable String gender) {}

    private final Map<Cell, @Nullable Long> answers = new HashMap<>();
    private List<YearMonth> months = List.of();
    private List<String> reasons = List.of();
    private List<String> genders = List.of();
    private long[] truth = {};
    private final Map<List<Dimension>, List<Tally>> tallies = new HashMap<>();
    private final Map<Period, Boolean> told = new HashMap<>();

    @ParameterizedTest(name = "{0} data sets: {1} reasons, {2} genders, {3} months from {4}, at most {5} in a cell")
    @CsvSource({
        "800, 2, 2, 3, 2026-01, 4",
        "400, 2, 2, 4, 2026-11, 12",
        "400, 3, 2, 3, 2026-03, 6",
        "150, 3, 3, 3, 2026-11, 9",
        "100, 4, 2, 4, 2026-01, 5",
        "500, 3, 2, 1, 2026-01, 20"
    })
    void nobody_finds_a_hidden_number(
            int sets, int reasonCount, int genderCount, int monthCount, YearMonth first, int most) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        months = IntStream.range(0, monthCount).mapToObj(first::plusMonths).toList();
        reasons = IntStream.range(0, reasonCount).mapToObj(i -> "R" + i).toList();
        genders = IntStream.range(0, genderCount).mapToObj(i -> "G" + i).toList();
        for (var set = 0; set < sets; set++) {
            invent(random, most);
            attack();
        }
    }

    /** Many empty cells and some well filled ones: that is where secrets leak. */
    private void invent(RandomGenerator random, int most) {
        var emptiness = random.nextDouble();
        truth = new long[months.size() * reasons.size() * genders.size()];
        for (var i = 0; i < truth.length; i++) {
            truth[i] = random.nextDouble() < emptiness ? 0 : random.nextInt(random.nextInt(3) == 0 ? 3 * most : most);
        }
    }

    private void attack() {
        answers.clear();
        tallies.clear();
        told.clear();
        var attacker = new Attacker(truth.length);
        for (var i = 0; i < truth.length; i++) {
            if (truth[i] == 0) {
                var alone = new double[truth.length];
                alone[i] = 1;
                attacker.knowsItIsNotLess(alone);
            }
        }
        for (var from = 0; from < months.size(); from++) {
            for (var to = from; to < months.size(); to++) {
                for (var by : QUESTIONS) {
                    ask(attacker, new Period(months.get(from), months.get(to)), by);
                }
            }
        }
        answers.forEach((cell, answer) -> {
            if (answer != null) {
                attacker.knows(sum(cell));
            }
        });
        answers.forEach((cell, answer) -> {
            var real = count(cell);
            if (answer != null) {
                assertThat(answer).describedAs("%s of %s", cell, this).isEqualTo(real);
                assertThat(MINIMUM.allows(real))
                        .describedAs("small: %s of %s", cell, this)
                        .isTrue();
                assertNoSmallDifference(cell, real);
            } else if (real > 0 && (real < MINIMUM.value() || cell.reason() == null || cell.gender() == null)) {
                assertThat(attacker.canTell(sum(cell)))
                        .describedAs("found: %s = %d of %s", cell, real, this)
                        .isFalse();
            }
        });
    }

    private void assertNoSmallDifference(Cell cell, long real) {
        answers.forEach((other, answer) -> {
            if (answer != null
                    && cell.equals(new Cell(cell.window(), other.reason(), other.gender()))
                    && !other.window().from().isBefore(cell.window().from())
                    && !other.window().to().isAfter(cell.window().to())) {
                assertThat(MINIMUM.allows(real - answer))
                        .describedAs("%s - %s of %s", cell, other, this)
                        .isTrue();
            }
        });
    }

    /** Puts every answer on the list, the rows that are not there too: they are 0. */
    private void ask(Attacker attacker, Period window, List<Dimension> by) {
        var figures = DisclosureControl.figures(window, by, tallies.computeIfAbsent(by, this::tallies), MINIMUM);
        note(new Cell(window, null, null), figures.total());
        if (by.isEmpty() || (figures.rows().isEmpty() && !Long.valueOf(0).equals(figures.total()))) {
            return;
        }
        for (var slice : slices(window, by)) {
            for (var reason : by.contains(REASON) ? reasons : nothing()) {
                for (var gender : by.contains(GENDER) ? genders : nothing()) {
                    var cell = new Cell(slice, reason, gender);
                    var row = figures.rows().stream()
                            .filter(each -> matches(each.values(), by, cell))
                            .findFirst();
                    note(cell, row.isPresent() ? row.get().count() : Long.valueOf(0));
                    // Of one dimension, in a window that is told: the value occurs.
                    if (row.isPresent()
                            && row.get().count() == null
                            && (reason == null || gender == null)
                            && count(cell) == 1
                            && told.computeIfAbsent(slice, this::isTold)) {
                        attacker.knowsItIsNotLess(sum(cell));
                    }
                }
            }
        }
    }

    private boolean isTold(Period window) {
        return DisclosureControl.figures(window, List.of(), tallies(List.of()), MINIMUM)
                                .total()
                        != null
                || window.months().containsAll(months);
    }

    private void note(Cell cell, @Nullable Long answer) {
        if (answers.containsKey(cell)) {
            assertThat(answers.get(cell))
                    .describedAs("two answers: %s of %s", cell, this)
                    .isEqualTo(answer);
        }
        answers.put(cell, answer);
    }

    private static List<@Nullable String> nothing() {
        var one = new ArrayList<@Nullable String>();
        one.add(null);
        return one;
    }

    private static List<Period> slices(Period window, List<Dimension> by) {
        if (by.contains(MONTH)) {
            return window.months().stream().map(Period::of).toList();
        }
        if (!by.contains(QUARTER)) {
            return List.of(window);
        }
        var slices = new ArrayList<Period>();
        for (var month : window.months()) {
            if (!slices.isEmpty() && quarter(slices.getLast().from()).equals(quarter(month))) {
                slices.set(slices.size() - 1, new Period(slices.getLast().from(), month));
            } else {
                slices.add(Period.of(month));
            }
        }
        return slices;
    }

    private static String quarter(YearMonth month) {
        return month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3;
    }

    private static boolean matches(List<String> row, List<Dimension> by, Cell cell) {
        return IntStream.range(0, by.size())
                .allMatch(i -> row.get(i)
                        .equals(
                                switch (by.get(i)) {
                                    case MONTH -> cell.window().from().toString();
                                    case QUARTER -> quarter(cell.window().from());
                                    case REASON -> cell.reason();
                                    case GENDER -> cell.gender();
                                    case AGE_BAND, DISTRICT, REFERRER_TYPE, STATUS, OUTCOME ->
                                        throw new IllegalStateException("not asked");
                                }));
    }

    private List<Tally> tallies(List<Dimension> by) {
        return IntStream.range(0, truth.length)
                .mapToObj(i -> new Tally(
                        month(i),
                        by.stream()
                                .filter(dimension -> !dimension.isTime())
                                .map(dimension -> dimension == REASON ? reason(i) : gender(i))
                                .toList(),
                        truth[i]))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    private YearMonth month(int i) {
        return months.get(i % months.size());
    }

    private String reason(int i) {
        return reasons.get(i / months.size() % reasons.size());
    }

    private String gender(int i) {
        return genders.get(i / months.size() / reasons.size());
    }

    private boolean isIn(int i, Cell cell) {
        return !month(i).isBefore(cell.window().from())
                && !month(i).isAfter(cell.window().to())
                && (cell.reason() == null || cell.reason().equals(reason(i)))
                && (cell.gender() == null || cell.gender().equals(gender(i)));
    }

    private double[] sum(Cell cell) {
        return IntStream.range(0, truth.length)
                .mapToDouble(i -> isIn(i, cell) ? 1 : 0)
                .toArray();
    }

    private long count(Cell cell) {
        return IntStream.range(0, truth.length)
                .filter(i -> isIn(i, cell))
                .mapToLong(i -> truth[i])
                .sum();
    }

    @Override
    public String toString() {
        return tallies(List.of(REASON, GENDER)).toString();
    }
}
