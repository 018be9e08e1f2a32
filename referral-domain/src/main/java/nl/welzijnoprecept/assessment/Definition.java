package nl.welzijnoprecept.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * One version of an instrument, as data.
 *
 * @param name        in Dutch
 * @param items       in the order in which they are asked
 * @param highest     the highest answer; the lowest is always 0
 * @param lowestMeans what 0 stands for, in Dutch
 * @param highestMeans what the highest answer stands for, in Dutch
 * @param mayLeaveOut how many items may be left without an answer
 * @param source      where the rules were published
 * @param licence     on what terms the questions themselves can be had
 */
public record Definition(
        int version,
        String name,
        List<Item> items,
        int highest,
        String lowestMeans,
        String highestMeans,
        Scoring scoring,
        int mayLeaveOut,
        List<BandRange> bands,
        String source,
        String licence) {

    public Definition {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    /** What is wrong with these scores, all of it; an item that was left empty counts as left out. */
    public List<FieldError> check(String field, Map<String, ? extends @Nullable Integer> scores) {
        var errors = new ArrayList<FieldError>();
        scores.keySet().stream()
                .filter(code -> items.stream().noneMatch(item -> item.code().equals(code)))
                .map(code -> new FieldError(field + "." + code, "UNKNOWN_CODE"))
                .forEach(errors::add);
        for (var item : items) {
            var score = scores.get(item.code());
            if (score != null && (score < 0 || score > highest)) {
                errors.add(new FieldError(field + "." + item.code(), "OUT_OF_RANGE"));
            }
        }
        var missing = items.stream()
                .map(Item::code)
                .filter(code -> scores.get(code) == null)
                .toList();
        if (missing.size() > mayLeaveOut) {
            if (mayLeaveOut < items.size() - 1) {
                missing.forEach(code -> errors.add(new FieldError(field + "." + code, "REQUIRED")));
            } else if (errors.isEmpty()) { // any of them will do
                errors.add(new FieldError(field, "REQUIRED"));
            }
        }
        return errors;
    }

    /** What scores that pass the check come to; null where nothing is added up. */
    public @Nullable Result result(Map<String, Integer> scores) {
        var total = scoring.total(items, highest, scores);
        if (total == null) {
            return null;
        }
        var range = range(scores);
        return new Result(total, range == null ? null : range.band());
    }

    /** The band that the total is in; null where the total asks for nothing. */
    public @Nullable BandRange range(Map<String, Integer> scores) {
        var total = scoring.total(items, highest, scores);
        return total == null
                ? null
                : bands.stream().filter(band -> band.holds(total)).findFirst().orElse(null);
    }

    /** The parts that have a score of their own, each only when all of its items were answered. */
    public List<SubscaleScore> subscales(Map<String, Integer> scores) {
        return Arrays.stream(Subscale.values())
                .map(subscale -> items.stream()
                        .filter(item -> item.subscale() == subscale)
                        .toList())
                .filter(part -> !part.isEmpty() && part.stream().allMatch(item -> scores.containsKey(item.code())))
                .map(part -> new SubscaleScore(
                        Objects.requireNonNull(part.getFirst().subscale()),
                        Objects.requireNonNull(scoring.total(part, highest, scores)),
                        part.size()))
                .toList();
    }
}
