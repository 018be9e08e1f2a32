package nl.welzijnoprecept.pages;

import java.text.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A figure as it is shown, drawn and downloaded: all three are this one table, so none tells more than another.
 *
 * @param code     its id on the page and in the address of its files
 * @param overTime whether its rows follow each other in time
 * @param columns  what each row is, then what is drawn of it, then whatever belongs to that
 */
public record Figure(
        String code,
        String title,
        String sentence,
        String definition,
        boolean overTime,
        List<String> columns,
        List<Row> rows) {
    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a row is, and its numbers. */
    public record Row(String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One number, or why there is none.
     *
     * @param value null where there is none to show, which is never the same as 0
     */
    public record Cell(String text, @Nullable Number value, boolean suppressed) {
        public static Cell of(Number value) {
            var format = NumberFormat.getInstance(LocaleContextHolder.getLocale());
            format.setMaximumFractionDigits(1);
            return new Cell(format.format(value), value, false);
        }

        /** A number that may not be known. */
        public static Cell suppressed(String word) {
            return new Cell(word, null, true);
        }

        /** A number that does not exist: the middle one of none. */
        public static Cell none(String word) {
            return new Cell(word, null, false);
        }

        private boolean drawn() {
            return value != null && value.doubleValue() != 0;
        }

        /** As a file has it: a number stays one, and a word says why there is none. */
        public Object filed() {
            return value == null ? text : value;
        }
    }

    /** Whether there is anything to draw: nothing but zeros, or nothing that may be known, is told by a sentence and has no axis. */
    public boolean drawn() {
        return rows.stream().map(row -> row.cells().getFirst()).anyMatch(Cell::drawn);
    }

    /** How many rows have something that may not be known. */
    public long suppressedRows() {
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(Cell::suppressed))
                .count();
    }
}
