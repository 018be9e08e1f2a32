package nl.welzijnoprecept.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What is measured with: items, the range of an answer, and how a total comes about. */
public enum Instrument {
    /** A conversation tool, no measuring instrument: what was talked about has a score, and there is never a total. */
    POSITIVE_HEALTH(Arrays.stream(Dimension.values()).map(Enum::name).toList(), 10, false) {
        @Override
        @Nullable
        Result result(Map<String, Integer> scores) {
            return null;
        }
    },
    /**
     * Loneliness, De Jong Gierveld and Van Tilburg, six items: 0 no, 1 more or less, 2 yes. Bands as CBS and the
     * municipal health services publish them (2023).
     */
    DJG6(questions(6), 2, true) {
        @Override
        Result result(Map<String, Integer> scores) {
            var total = (int) scores.entrySet().stream()
                    .filter(answer -> AFFIRMED_BY_THE_LONELY.contains(answer.getKey())
                            ? answer.getValue() > 0
                            : answer.getValue() < 2)
                    .count();
            return new Result(total, loneliness(total));
        }
    },
    /** Well-being of the last two weeks, WHO 1998, five items: 0 at no time to 5 all of the time. */
    WHO5(questions(5), 5, true) {
        @Override
        Result result(Map<String, Integer> scores) {
            var total = 4 * scores.values().stream().mapToInt(Integer::intValue).sum();
            return new Result(total, total <= LOW_WELL_BEING ? Band.CONFER_WITH_GP : null);
        }
    };

    /** The other three items are worded the other way round. */
    private static final Set<String> AFFIRMED_BY_THE_LONELY = Set.of("Q1", "Q4", "Q6");

    private static final int LOW_WELL_BEING = 50;

    private final List<String> items;
    private final int highest;
    private final boolean needsAll;

    Instrument(List<String> items, int highest, boolean needsAll) {
        this.items = items;
        this.highest = highest;
        this.needsAll = needsAll;
    }

    /** In the order in which they are asked. */
    public List<String> items() {
        return items;
    }

    /** The highest answer; the lowest is always 0. */
    public int highest() {
        return highest;
    }

    /** What is wrong with these scores, all of it; an item that was left empty counts as left out. */
    public List<FieldError> check(String field, Map<String, ? extends @Nullable Integer> scores) {
        var errors = new ArrayList<FieldError>();
        scores.keySet().stream()
                .filter(item -> !items.contains(item))
                .map(item -> new FieldError(field + "." + item, "UNKNOWN_CODE"))
                .forEach(errors::add);
        for (var item : items) {
            var score = scores.get(item);
            if (score == null && needsAll) {
                errors.add(new FieldError(field + "." + item, "REQUIRED"));
            } else if (score != null && (score < 0 || score > highest)) {
                errors.add(new FieldError(field + "." + item, "OUT_OF_RANGE"));
            }
        }
        if (errors.isEmpty() && items.stream().allMatch(item -> scores.get(item) == null)) {
            errors.add(new FieldError(field, "REQUIRED"));
        }
        return errors;
    }

    /** What scores that pass the check come to; null where nothing is added up. */
    abstract @Nullable Result result(Map<String, Integer> scores);

    private static List<String> questions(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "Q" + number).toList();
    }

    private static Band loneliness(int total) {
        if (total <= 1) {
            return Band.NOT_LONELY;
        }
        return total <= 4 ? Band.MODERATELY_LONELY : Band.STRONGLY_LONELY;
    }
}
