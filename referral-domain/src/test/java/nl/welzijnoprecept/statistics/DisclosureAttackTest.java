package nl.welzijnoprecept.statistics;

import static nl.welzijnoprecept.statistics.Dimension.AGE_BAND;
import static nl.welzijnoprecept.statistics.Dimension.GENDER;
import static nl.welzijnoprecept.statistics.Dimension.MONTH;
import static nl.welzijnoprecept.statistics.Dimension.OUTCOME;
import static nl.welzijnoprecept.statistics.Dimension.QUARTER;
import static nl.welzijnoprecept.statistics.Dimension.REASON;
import static nl.welzijnoprecept.statistics.Dimension.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.welzijnoprecept.statistics.Dossier.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All answers to all questions about invented towns, given to an exact solver: no small number can be computed from them.
 * {@code -Ddisclosure.times=30} takes thirty times as many towns, {@code -Ddisclosure.seed} others.
 */
class DisclosureAttackTest {
    private static final Minimum MINIMUM = new Minimum(5);
    private static final int TIMES = Integer.getInteger("disclosure.times", 1);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(Long.getLong("disclosure.seed", 42));

    @ParameterizedTest(name = "{0} towns of up to {1} cases: {2} months in {3}, {4} reasons, {5} ages, {6} genders")
    @CsvSource({
        "40, 30, 2, 3, 2, 2, 2",
        "40, 80, 3, 3, 3, 2, 2",
        "20, 200, 4, 12, 3, 3, 2",
        "15, 120, 4, 4, 4, 2, 2",
        "10, 400, 3, 12, 3, 3, 3"
    })
    void nobody_is_found_by_who_they_are(
            int towns, int cases, int months, int among, int reasons, int ages, int genders) {
        for (var i = 0; i < towns * TIMES; i++) {
            var values = Map.of(REASON, reasons, AGE_BAND, ages, GENDER, genders);
            var town = Town.invent(
                    random,
                    new Town.Plan(
                            1 + random.nextInt(cases), months(months, among), values, random.nextDouble(), false));
            attackByPersons(town);
        }
    }

    @ParameterizedTest(name = "{0} towns of up to {1} cases: {2} months in {3}")
    @CsvSource({"50, 30, 1, 3", "35, 100, 2, 12", "20, 300, 4, 12", "12, 900, 4, 12"})
    void nobody_is_found_by_how_it_went(int towns, int cases, int months, int among) {
        for (var i = 0; i < towns * TIMES; i++) {
            var town = Town.invent(
                    random,
                    new Town.Plan(1 + random.nextInt(cases), months(months, among), Map.of(REASON, 1), 0, true));
            attackByCourse(town);
        }
    }

    /** Some of the months of a period that begins anywhere in a year. */
    private List<YearMonth> months(int many, int among) {
        var first = YearMonth.of(2026, 1 + (among == 12 ? 0 : random.nextInt(12)));
        return random.ints(0, among)
                .distinct()
                .limit(many)
                .sorted()
                .mapToObj(first::plusMonths)
                .toList();
    }

    private static List<Period> windows(Town town) {
        var months =
                town.cases().stream().map(Town.Case::month).distinct().sorted().toList();
        return IntStream.range(0, months.size())
                .boxed()
                .flatMap(from -> IntStream.range(from, months.size())
                        .mapToObj(to -> new Period(months.get(from), months.get(to))))
                .toList();
    }

    private void attackByPersons(Town town) {
        var dimensions = List.of(REASON, AGE_BAND, GENDER, OUTCOME);
        var dossier = new Dossier(everybody(town, dimensions), MINIMUM);
        var questions = new ArrayList<List<Dimension>>(List.of(List.of(), List.of(MONTH), List.of(QUARTER)));
        for (var one : dimensions) {
            questions.addAll(List.of(List.of(one), List.of(MONTH, one), List.of(one, QUARTER)));
            dimensions.stream().filter(other -> other != one).forEach(other -> questions.add(List.of(one, other)));
        }
        var faults = new ArrayList<String>();
        for (var window : windows(town)) {
            for (var by : questions) {
                faults.addAll(ask(dossier, town, window, by));
            }
            for (var one : dimensions) {
                for (var other : dimensions) {
                    wantAll(dossier, town, window, one, other);
                }
            }
        }
        faults.addAll(dossier.findsOut());
        assertThat(faults).describedAs("%s", town.tallies(dimensions)).isEmpty();
    }

    /** Everybody who may exist, as the values go that occur. */
    private static Map<Person, Long> everybody(Town town, List<Dimension> dimensions) {
        var people = new LinkedHashMap<Person, Long>();
        var kinds = Stream.of(Map.<Object, String>of());
        for (var dimension : dimensions) {
            var values = town.cases().stream()
                    .map(each -> each.who().get(dimension))
                    .distinct()
                    .toList();
            kinds = kinds.flatMap(kind -> values.stream().map(value -> with(kind, dimension, value)));
        }
        kinds.forEach(kind -> town.cases().stream()
                .map(Town.Case::month)
                .distinct()
                .forEach(month -> people.put(new Person(month, kind), 0L)));
        town.cases().forEach(each -> {
            var kind = new HashMap<Object, String>();
            dimensions.forEach(dimension -> kind.put(dimension, each.who().get(dimension)));
            people.merge(new Person(each.month(), kind), 1L, Long::sum);
        });
        return people;
    }

    private static Map<Object, String> with(Map<Object, String> kind, Object trait, String value) {
        var more = new HashMap<>(kind);
        more.put(trait, value);
        return more;
    }

    private static List<String> ask(Dossier dossier, Town town, Period window, List<Dimension> by) {
        var courses = by.stream().anyMatch(Dimension::isOfCourse) ? town.courses() : CourseCounts.NOT_ASKED;
        var figures = DisclosureControl.figures(window, by, town.tallies(by), courses, MINIMUM);
        var faults = new ArrayList<@Nullable String>();
        faults.add(dossier.isTold(dossier.those(window, _ -> true), figures.total(), "total of " + window));
        figures.rows().forEach(row -> {
            var slice = slice(window, by, row.values());
            var who = who(by, row.values());
            var sum = dossier.those(slice, who);
            faults.add(dossier.isTold(sum, row.count(), row.values() + " of " + slice));
            // What is listed occurs; which parts of the year it does is not said of the course.
            if (row.count() == null
                    && figures.total() != null
                    && by.size() == 1
                    && !by.getFirst().isTime()
                    && isSaidOf(window, by.getFirst())) {
                dossier.occurs(sum);
            }
        });
        if (!figures.rows().isEmpty()) {
            addNoughts(dossier, town, window, by, figures, faults);
        }
        return faults.stream().filter(Objects::nonNull).toList();
    }

    private static boolean isSaidOf(Period window, Dimension dimension) {
        return !dimension.isOfCourse()
                || window.equals(
                        new Period(window.from().withMonth(1), window.from().withMonth(12)));
    }

    /** What is not listed where something is: nobody. */
    private static void addNoughts(
            Dossier dossier,
            Town town,
            Period window,
            List<Dimension> by,
            Figures figures,
            List<@Nullable String> faults) {
        var people = by.stream().filter(dimension -> !dimension.isTime()).toList();
        if (by.size() != people.size()) {
            return;
        }
        var all = people.stream()
                .map(dimension -> town.cases().stream()
                        .map(each -> each.who().get(dimension))
                        .distinct()
                        .toList())
                .toList();
        var combinations = Stream.of(List.<String>of());
        for (var values : all) {
            combinations = combinations.flatMap(some -> values.stream()
                    .map(value -> Stream.concat(some.stream(), Stream.of(value)).toList()));
        }
        combinations
                .filter(values ->
                        figures.rows().stream().noneMatch(row -> row.values().equals(values)))
                .forEach(values -> faults.add(
                        dossier.isTold(dossier.those(window, who(by, values)), 0L, values + " of " + window)));
    }

    private static Period slice(Period window, List<Dimension> by, List<String> row) {
        if (by.contains(MONTH)) {
            return Period.of(YearMonth.parse(row.get(by.indexOf(MONTH))));
        }
        if (!by.contains(QUARTER)) {
            return window;
        }
        var quarter = row.get(by.indexOf(QUARTER));
        var first =
                YearMonth.of(Integer.parseInt(quarter.substring(0, 4)), 3 * Integer.parseInt(quarter.substring(6)) - 2);
        var from = first.isBefore(window.from()) ? window.from() : first;
        var last = first.plusMonths(2);
        return new Period(from, last.isAfter(window.to()) ? window.to() : last);
    }

    private static Predicate<Person> who(List<Dimension> by, List<String> row) {
        return person -> IntStream.range(0, by.size())
                .allMatch(place -> by.get(place).isTime()
                        || row.get(place).equals(person.traits().get(by.get(place))));
    }

    private static void wantAll(Dossier dossier, Town town, Period window, Dimension one, Dimension other) {
        town.cases().stream()
                .map(each -> List.of(each.who().get(one), each.who().get(other)))
                .distinct()
                .forEach(values -> dossier.wants(
                        dossier.those(window, who(List.of(one, other), values)), values + " of " + window));
    }

    private void attackByCourse(Town town) {
        var people = new LinkedHashMap<Person, Long>();
        for (var month : town.cases().stream().map(Town.Case::month).distinct().toList()) {
            // Who attacks knows even which courses occur at all.
            for (var each : town.cases()) {
                people.put(new Person(month, traits(each)), 0L);
            }
        }
        town.cases().forEach(each -> people.merge(new Person(each.month(), traits(each)), 1L, Long::sum));
        var dossier = new Dossier(people, MINIMUM);
        var faults = new ArrayList<String>();
        for (var window : windows(town)) {
            faults.addAll(ask(dossier, town, window, List.of(STATUS)));
            faults.addAll(ask(dossier, town, window, List.of(OUTCOME)));
            faults.addAll(askCourse(dossier, town, window));
            wantCourse(dossier, town, window);
        }
        faults.addAll(dossier.findsOut());
        assertThat(faults).describedAs("%s", town.courses().courses()).isEmpty();
    }

    private static Map<Object, String> traits(Town.Case each) {
        var traits = new HashMap<Object, String>();
        traits.put(STATUS, each.course().status().name());
        traits.put(OUTCOME, each.facts().getOrDefault(Fact.OUTCOME, Fact.NONE));
        for (var gate : each.course().gates()) {
            traits.put(gate, Fact.YES);
        }
        return traits;
    }

    private static List<String> askCourse(Dossier dossier, Town town, Period window) {
        var figures = new CourseFigures(window, town.courses(), MINIMUM);
        var faults = new ArrayList<@Nullable String>();
        for (var fact : Fact.values()) {
            if (fact.group() != null) {
                faults.add(dossier.isTold(
                        dossier.those(window, has(fact.group())), figures.group(fact), fact + " of " + window));
            }
            if (fact.yes() != null) {
                faults.add(dossier.isTold(
                        dossier.those(window, has(fact.yes())),
                        figures.count(fact, Fact.YES),
                        fact + " YES of " + window));
            }
        }
        return faults.stream().filter(Objects::nonNull).toList();
    }

    private static Predicate<Person> has(Gate gate) {
        return person -> person.traits().containsKey(gate);
    }

    /** Each status, gate and outcome, and each two of them: both, or one without the other. */
    private static void wantCourse(Dossier dossier, Town town, Period window) {
        var literals = new LinkedHashMap<String, Predicate<Person>>();
        for (var gate : Gate.values()) {
            literals.put(gate.name(), has(gate));
            literals.put("not " + gate, has(gate).negate());
        }
        town.cases().stream()
                .map(each -> each.course().status().name())
                .distinct()
                .forEach(status -> {
                    Predicate<Person> is =
                            person -> status.equals(person.traits().get(STATUS));
                    literals.put(status, is);
                    literals.put("not " + status, is.negate());
                });
        town.cases().stream()
                .map(each -> each.facts().getOrDefault(Fact.OUTCOME, Fact.NONE))
                .distinct()
                .forEach(outcome -> literals.put(
                        outcome, person -> outcome.equals(person.traits().get(OUTCOME))));
        literals.forEach((name, is) -> literals.forEach((other, isToo) ->
                dossier.wants(dossier.those(window, is.and(isToo)), name + " and " + other + " of " + window)));
    }
}
