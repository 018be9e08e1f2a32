package nl.welzijnoprecept.activity.app;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.VisibleText;

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

    /** Fills in a cell as a reader sees it, whichever format it comes from; what nobody sees is left out. */
    static void fill(Map<String, String> cells, String column, String value) {
        var seen = VisibleText.of(value).strip();
        if (!seen.isEmpty()) {
            cells.put(column, seen);
        }
    }

    static ImportRow unreadable(int line, String code) {
        return new ImportRow(line, Map.of(), List.of(new FieldError("row", code)));
    }
}
