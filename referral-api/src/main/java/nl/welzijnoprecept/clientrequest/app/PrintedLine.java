package nl.welzijnoprecept.clientrequest.app;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.clientrequest.FileLine;

/**
 * A line of a file as the page shows it: under which heading, if it is the first of its kind, how far within others, and
 * what it says. Lines follow one another as they are read, so that the page is made in one go.
 */
record PrintedLine(String title, int depth, List<Field> fields) {
    /** A value with its name. */
    record Field(String label, String value) {}

    static List<PrintedLine> of(FileLine file, DutchLabels labels) {
        var lines = new ArrayList<PrintedLine>();
        add(lines, file, "", 0, labels);
        return lines;
    }

    private static void add(List<PrintedLine> lines, FileLine line, String title, int depth, DutchLabels labels) {
        var fields = fields(line, labels);
        if (!fields.isEmpty()) {
            lines.add(new PrintedLine(title, depth, fields));
        }
        line.lines().forEach((table, within) -> {
            var heading = labels.tables(table);
            for (var each : within) {
                add(lines, each, heading, depth + 1, labels);
                heading = "";
            }
        });
    }

    private static List<Field> fields(FileLine line, DutchLabels labels) {
        var fields = new ArrayList<Field>();
        line.fields().forEach((column, value) -> {
            var label = labels.column(line.part(), column);
            var text = value == null || label.equals(DutchLabels.NOT_PRINTED)
                    ? ""
                    : labels.value(line.part(), column, value, line.codes().contains(column));
            if (!text.isEmpty()) {
                fields.add(new Field(label, text));
            }
        });
        return fields;
    }
}
