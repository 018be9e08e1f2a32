package nl.welzijnoprecept.statistics;

import static nl.welzijnoprecept.referral.ReferralStatus.ASSIGNED;
import static nl.welzijnoprecept.referral.ReferralStatus.COACHING;
import static nl.welzijnoprecept.referral.ReferralStatus.COMPLETED;
import static nl.welzijnoprecept.referral.ReferralStatus.DECLINED;
import static nl.welzijnoprecept.referral.ReferralStatus.FOLLOW_UP;
import static nl.welzijnoprecept.referral.ReferralStatus.HANDED_OVER;
import static nl.welzijnoprecept.referral.ReferralStatus.PARTICIPATING;
import static nl.welzijnoprecept.referral.ReferralStatus.PAUSED;
import static nl.welzijnoprecept.referral.ReferralStatus.RETURNED;
import static nl.welzijnoprecept.referral.ReferralStatus.SUBMITTED;
import static nl.welzijnoprecept.referral.ReferralStatus.UNREACHED;
import static nl.welzijnoprecept.referral.ReferralStatus.WITHDRAWN;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.welzijnoprecept.referral.ReferralStatus;

/** An invented municipality and the referrals of some months. */
record Town(List<Case> cases) {
    /** One referral: when, who it is about, and how it went on. */
    record Case(YearMonth month, Map<Dimension, String> who, Course course, Map<Fact, String> facts) {}

    /** What towns are like: how many cases in which months, of how many values; and whether it matters how they went on, but for the outcome. */
    record Plan(int cases, List<YearMonth> months, Map<Dimension, Integer> values, double sparse, boolean course) {}

    static Town invent(RandomGenerator random, Plan plan) {
        var chances = random.doubles(40)
                .map(each -> each < 0.2 ? each / 10 : each > 0.8 ? 1 - (1 - each) / 10 : each)
                .toArray();
        var cases = new ArrayList<Case>();
        for (var i = 0; i < plan.cases(); i++) {
            var who = new EnumMap<Dimension, String>(Dimension.class);
            plan.values()
                    .forEach((dimension, many) ->
                            who.put(dimension, dimension.name().charAt(0) + "" + skewed(random, many, plan.sparse())));
            var course = plan.course() ? course(random, chances) : completedOrNot(random, chances);
            who.put(Dimension.STATUS, course.status().name());
            var facts = facts(random, chances, course);
            who.put(Dimension.OUTCOME, facts.getOrDefault(Fact.OUTCOME, Fact.NONE));
            cases.add(new Case(plan.months().get(random.nextInt(plan.months().size())), who, course, facts));
        }
        return new Town(cases);
    }

    /** Mostly the first ones; the sparser, the more so. */
    private static int skewed(RandomGenerator random, int many, double sparse) {
        return (int) (many * Math.pow(random.nextDouble(), 1 + 3 * sparse));
    }

    private static Course course(RandomGenerator random, double[] chances) {
        var gates = EnumSet.noneOf(Gate.class);
        pass(gates, Gate.ASSIGNED, random, 0.5 + chances[0] / 2);
        pass(gates, Gate.CONTACTED, random, gates.contains(Gate.ASSIGNED) ? chances[1] : 0);
        pass(gates, Gate.TAKEN_IN, random, gates.contains(Gate.CONTACTED) ? chances[2] : 0);
        pass(
                gates,
                Gate.STARTED,
                random,
                chances[3]
                        * (gates.contains(Gate.TAKEN_IN) ? 1 : gates.contains(Gate.CONTACTED) ? chances[11] / 4 : 0));
        pass(gates, Gate.FITTING, random, gates.containsAll(Set.of(Gate.STARTED, Gate.TAKEN_IN)) ? 1 : 0);
        pass(gates, Gate.TO_HEAR, random, chances[4]);
        pass(gates, Gate.HEARD, random, gates.contains(Gate.TO_HEAR) ? chances[5] : 0);
        pass(gates, Gate.HEARD_IN_TIME, random, gates.contains(Gate.HEARD) ? chances[6] : 0);
        pass(gates, Gate.TO_ASK, random, gates.contains(Gate.STARTED) ? chances[7] : 0);
        pass(gates, Gate.ASKED, random, gates.contains(Gate.TO_ASK) ? chances[8] : 0);
        pass(gates, Gate.ASKED_IN_TIME, random, gates.contains(Gate.ASKED) ? chances[9] : 0);
        var possible = statuses(gates);
        var status = possible.get((int) (possible.size() * Math.pow(random.nextDouble(), 1 + 3 * chances[10])));
        pass(gates, Gate.COMPLETED, random, status == COMPLETED ? 1 : 0);
        return new Course(status, gates);
    }

    private static Course completedOrNot(RandomGenerator random, double[] chances) {
        return random.nextDouble() < chances[0]
                ? new Course(COMPLETED, Set.of(Gate.COMPLETED))
                : new Course(random.nextDouble() < chances[1] ? COACHING : DECLINED, Set.of());
    }

    private static List<ReferralStatus> statuses(Set<Gate> gates) {
        if (!gates.contains(Gate.ASSIGNED)) {
            return List.of(SUBMITTED, DECLINED, RETURNED, WITHDRAWN);
        }
        if (!gates.contains(Gate.CONTACTED)) {
            return List.of(UNREACHED, ASSIGNED, HANDED_OVER, WITHDRAWN);
        }
        if (gates.contains(Gate.STARTED)) {
            return List.of(COMPLETED, PARTICIPATING, FOLLOW_UP, WITHDRAWN);
        }
        return gates.contains(Gate.TAKEN_IN)
                ? List.of(COMPLETED, COACHING, PAUSED, HANDED_OVER, WITHDRAWN)
                : List.of(ASSIGNED, HANDED_OVER, WITHDRAWN);
    }

    private static void pass(Set<Gate> gates, Gate gate, RandomGenerator random, double chance) {
        if (random.nextDouble() < chance) {
            gates.add(gate);
        }
    }

    private static Map<Fact, String> facts(RandomGenerator random, double[] chances, Course course) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        for (var fact : Fact.values()) {
            if (fact != Fact.STATUS && arises(fact, course)) {
                facts.put(fact, answer(fact, random, chances[20 + fact.ordinal() % 20], course));
            }
        }
        return facts;
    }

    private static boolean arises(Fact fact, Course course) {
        return (fact.group() == null || course.gates().contains(fact.group()))
                && (fact.status() == null || fact.status() == course.status());
    }

    private static String answer(Fact fact, RandomGenerator random, double chance, Course course) {
        if (fact.yes() != null) {
            return course.gates().contains(fact.yes()) ? Fact.YES : Fact.NO;
        }
        if (fact == Fact.OUTCOME || fact == Fact.VERDICT) {
            return "A" + skewed(random, 4, chance);
        }
        return random.nextDouble() < chance ? Fact.YES : Fact.NO;
    }

    List<Tally> tallies(List<Dimension> by) {
        return cases.stream()
                .collect(Collectors.groupingBy(
                        each -> Map.entry(
                                each.month(),
                                by.stream()
                                        .filter(dimension -> !dimension.isTime())
                                        .map(each.who()::get)
                                        .toList()),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Tally(each.getKey().getKey(), each.getKey().getValue(), each.getValue()))
                .toList();
    }

    CourseCounts courses() {
        var courses = cases.stream()
                .collect(Collectors.groupingBy(each -> Map.entry(each.month(), each.course()), Collectors.counting()));
        var facts = new HashMap<Fact, List<Tally>>();
        for (var fact : Fact.values()) {
            if (fact != Fact.STATUS) {
                facts.put(fact, tallies(fact));
            }
        }
        return new CourseCounts(
                courses.entrySet().stream()
                        .map(each -> new CourseTally(
                                each.getKey().getKey(), each.getKey().getValue(), each.getValue()))
                        .toList(),
                facts);
    }

    private List<Tally> tallies(Fact fact) {
        return cases.stream()
                .collect(Collectors.groupingBy(
                        each -> Map.entry(each.month(), each.facts().getOrDefault(fact, Fact.NONE)),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(each ->
                        new Tally(each.getKey().getKey(), List.of(each.getKey().getValue()), each.getValue()))
                .toList();
    }
}
