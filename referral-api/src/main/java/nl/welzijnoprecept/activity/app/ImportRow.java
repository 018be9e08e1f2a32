package nl.welzijnoprecept.activity.app;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.problem.FieldError;

/**
 * An activity as a file has it, before anything was checked.
 *
 * @param line   where it begins; in JSON which one it is
 * @param cells  what is filled in, by the name of the column
 * @param faults what could not be read at all
 */
record ImportRow(int line, Map<String, String> cells, List<FieldError> faults) {
    static final int MOST_ROWS = 10_000;

    ImportRow(int line, Map<String, String> cells) {
        this(line, cells, List.of());
    }

    static ImportRow unreadable(int line, String code) {
        return new ImportRow(line, Map.of(), List.of(new FieldError("row", code)));
    }
}
