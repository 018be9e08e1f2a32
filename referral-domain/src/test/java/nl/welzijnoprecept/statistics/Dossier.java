package nl.welzijnoprecept.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that a municipality was told of a town, and what it would like to know besides: sums of people of the same traits. */
final class Dossier {
    /** Somebody as far as they are told of: the month, and what may be asked. */
    record Person(YearMonth month, Map<Object, String> traits) {}

    private final Map<Person, Long> people;
    private final List<Person> kinds;
    private final Minimum minimum;
    private final Attacker attacker;
    private final Map<BitSet, @Nullable Long> told = new HashMap<>();
    private final Map<BitSet, String> secrets = new LinkedHashMap<>();

    /** @param people how many there are of each kind that may exist; none of some */
    Dossier(Map<Person, Long> people, Minimum minimum) {
        this.people = people;
        this.minimum = minimum;
        kinds = List.copyOf(people.keySet());
        attacker = new Attacker(kinds.stream().mapToLong(people::get).toArray());
    }

    BitSet those(Period window, Predicate<Person> who) {
        var sum = new BitSet(kinds.size());
        IntStream.range(0, kinds.size())
                .filter(each -> !kinds.get(each).month().isBefore(window.from())
                        && !kinds.get(each).month().isAfter(window.to())
                        && who.test(kinds.get(each)))
                .forEach(sum::set);
        return sum;
    }

    /** What was answered: null when it is suppressed. Returns what is wrong with that, if anything is. */
    @Nullable
    String isTold(BitSet sum, @Nullable Long answer, String name) {
        var had = told.containsKey(sum) ? told.get(sum) : answer;
        told.put(sum, answer == null ? had : answer);
        if (answer == null) {
            return null;
        }
        if (attacker.count(sum) != answer) {
            return "wrong: %s is %d and not %d".formatted(name, attacker.count(sum), answer);
        }
        if (!minimum.allows(answer)) {
            return "small: %s is %d".formatted(name, answer);
        }
        attacker.knows(sum);
        return null;
    }

    /** Is told that there is somebody, and not how many. */
    void occurs(BitSet sum) {
        if (attacker.count(sum) == 0) {
            throw new IllegalStateException("nobody occurs here");
        }
        attacker.knowsThereIsSomebody(sum);
    }

    /** Wants to know this if it is small. */
    void wants(BitSet sum, String name) {
        if (!minimum.allows(attacker.count(sum))) {
            secrets.putIfAbsent(sum, name);
        }
    }

    /** What can be computed of what was to be secret. */
    List<String> findsOut() {
        var found = new ArrayList<String>();
        for (var secret : attacker.findsOut(List.copyOf(secrets.keySet()))) {
            found.add("%s is %d".formatted(secrets.get(secret), attacker.count(secret)));
        }
        return found;
    }

    int secrets() {
        return secrets.size();
    }

    @Override
    public String toString() {
        return people.toString();
    }
}
