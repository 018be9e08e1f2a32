package nl.welzijnoprecept.statistics.app;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cube of numbers as statistical programs read it: JSON-stat 2.0 (<a href="https://json-stat.org/full/">json-stat.org</a>).
 *
 * @param size   how many categories each dimension has, in the order of {@code id}
 * @param role   which dimensions are a time, a place, or tell what is measured
 * @param value  all cells, those of the last dimension beside each other; null where there is none to show
 * @param status why there is none, by the place in {@code value}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JsonStat(
        String version,
        @JsonProperty("class") String kind,
        String label,
        String source,
        Instant updated,
        List<String> note,
        @JsonInclude List<String> id,
        @JsonInclude List<Integer> size,
        Map<Role, List<String>> role,
        Map<String, Axis> dimension,
        @JsonInclude List<@Nullable Number> value,
        Map<Integer, Status> status,
        Map<String, Object> extension) {

    /** What a dimension is. */
    enum Role {
        @JsonProperty("time")
        TIME,
        @JsonProperty("geo")
        GEO,
        @JsonProperty("metric")
        METRIC
    }

    /** Why a cell has no number. */
    enum Status {
        @JsonProperty("suppressed")
        SUPPRESSED,
        /** Nobody to tell about. */
        @JsonProperty("none")
        NONE
    }

    /**
     * A dimension.
     *
     * @param role null for one that is just a property of what is counted
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Axis(
            @JsonIgnore String id,
            @JsonIgnore @Nullable Role role,
            String label,
            List<String> note,
            @JsonInclude Category category) {}

    /**
     * The values of a dimension.
     *
     * @param label what each is called
     * @param unit  of what is measured, what it is measured in
     * @param note  what each means
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Category(
            @JsonInclude List<String> index,
            Map<String, String> label,
            Map<String, Unit> unit,
            Map<String, List<String>> note) {
        static Category of(List<String> values, Function<String, String> label) {
            Map<String, String> labels = new LinkedHashMap<>();
            values.forEach(value -> labels.put(value, label.apply(value)));
            return new Category(values, labels, Map.of(), Map.of());
        }
    }

    /** What is counted, with how many digits behind the point. */
    record Unit(String label, int decimals) {}

    /** A number, or why there is none. */
    record Cell(@Nullable Number value, @Nullable Status status) {
        static final Cell SUPPRESSED = new Cell(null, Status.SUPPRESSED);
        static final Cell NONE = new Cell(null, Status.NONE);

        static Cell of(Number value) {
            return new Cell(value, null);
        }
    }

    /** What a table is about. */
    record Heading(String label, String source, Instant updated, List<String> note, Map<String, Object> extension) {}

    /** The whole cube of these dimensions. */
    static JsonStat of(Heading heading, List<Axis> axes, Function<List<String>, Cell> cells) {
        var values = new ArrayList<@Nullable Number>();
        var status = new TreeMap<Integer, Status>();
        for (var place : places(axes)) {
            var cell = cells.apply(place);
            if (cell.status() != null) {
                status.put(values.size(), cell.status());
            }
            values.add(cell.value());
        }
        return new JsonStat(
                "2.0",
                "dataset",
                heading.label(),
                heading.source(),
                heading.updated(),
                heading.note(),
                axes.stream().map(Axis::id).toList(),
                axes.stream().map(axis -> axis.category().index().size()).toList(),
                axes.stream()
                        .filter(axis -> axis.role() != null)
                        .collect(Collectors.groupingBy(
                                Axis::role, TreeMap::new, Collectors.mapping(Axis::id, Collectors.toList()))),
                axes.stream().collect(Collectors.toMap(Axis::id, axis -> axis, (one, _) -> one, LinkedHashMap::new)),
                values,
                status,
                heading.extension());
    }

    private static List<List<String>> places(List<Axis> axes) {
        var places = List.<List<String>>of(List.of());
        for (var axis : axes) {
            places = places.stream()
                    .flatMap(place -> axis.category().index().stream().map(value -> {
                        var longer = new ArrayList<>(place);
                        longer.add(value);
                        return (List<String>) longer;
                    }))
                    .toList();
        }
        return places;
    }
}
