package nl.welzijnoprecept.invention.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers to one instrument, before and after, added up by the product's own rules. */
final class Scores {
    /** @param total null where nothing is added up */
    record Answers(String json, @Nullable Integer total) {}

    private static final int SETS = 64;

    private final List<Answers> before = new ArrayList<>();
    private final List<Answers> after = new ArrayList<>();
    private final Instrument instrument;

    Scores(Instrument instrument) {
        this.instrument = instrument;
        var highest = instrument.current().highest();
        for (var set = 0; set < SETS; set++) {
            var dice = new Dice(set, set, instrument.name());
            before.add(answers(_ -> dice.below(highest + 1)));
            after.add(answers(item -> better(item, dice.below(highest + 1), dice.below(highest + 1))));
        }
    }

    /** Of two answers that of somebody who is better off: of loneliness the favourable one is the lower, but for what is worded so. */
    private int better(Item item, int one, int other) {
        return instrument == Instrument.DJG6 && !item.reverse() ? Math.min(one, other) : Math.max(one, other);
    }

    private Answers answers(ToIntFunction<Item> score) {
        var definition = instrument.current();
        var scores = new TreeMap<String, Integer>();
        definition.items().forEach(item -> scores.put(item.code(), score.applyAsInt(item)));
        var result = definition.result(scores);
        return new Answers(JsonMapper.shared().writeValueAsString(scores), result == null ? null : result.total());
    }

    Instrument instrument() {
        return instrument;
    }

    Answers before(Dice dice) {
        return dice.of(before);
    }

    Answers after(Dice dice) {
        return dice.of(after);
    }
}
