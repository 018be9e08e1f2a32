package nl.welzijnoprecept.activity.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.welzijnoprecept.problem.InvalidInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as spreadsheets write it: UTF-8 with or without a mark before it, with commas or with semicolons. */
final class CsvRows {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "'[=+\\-@\\t\\r].*";

    private CsvRows() {}

    static List<ImportRow> of(byte[] file) {
        var text = text(file);
        var head = text.lines().findFirst().orElse("");
        var comma = head.chars().filter(sign -> sign == ',').count();
        var semicolon = head.chars().filter(sign -> sign == ';').count();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolon > comma ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInput("body", "NOT_UTF_8");
        }
    }

    private static List<ImportRow> rows(CSVParser parser) {
        var rows = new ArrayList<ImportRow>();
        var records = parser.iterator();
        List<Optional<String>> columns = List.of();
        try {
            columns = records.hasNext() ? columns(records.next()) : List.of();
            while (records.hasNext()) {
                if (rows.size() == ImportRow.MOST_ROWS) {
                    throw new InvalidInput("body", "TOO_MANY_ROWS");
                }
                rows.add(row(parser, records.next(), columns));
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            // A quote that does not end: where the next row begins nobody knows.
            rows.add(ImportRow.unreadable((int) parser.getCurrentLineNumber(), "UNREADABLE"));
        }
        if (columns.isEmpty() && rows.isEmpty()) {
            throw new InvalidInput("body", "REQUIRED");
        }
        return rows;
    }

    /** The columns in the order of the file; of one that nobody knows nothing is read. */
    private static List<Optional<String>> columns(CSVRecord head) {
        var columns = head.stream()
                .map(name -> ActivityColumns.ALL.stream()
                        .filter(known -> known.equalsIgnoreCase(name.strip()))
                        .findFirst())
                .toList();
        var known = columns.stream().flatMap(Optional::stream).toList();
        if (!known.contains(ActivityColumns.ID)) {
            throw new InvalidInput("header.id", "REQUIRED");
        }
        if (new HashSet<>(known).size() < known.size()) {
            throw new InvalidInput("header", "DUPLICATE");
        }
        return columns;
    }

    private static ImportRow row(CSVParser parser, CSVRecord record, List<Optional<String>> columns) {
        var within = record.stream()
                .mapToLong(cell -> cell.chars().filter(sign -> sign == '\n').count())
                .sum();
        var line = (int) (parser.getCurrentLineNumber() - within);
        if (record.size() != columns.size()) {
            return ImportRow.unreadable(line, "COLUMN_COUNT");
        }
        Map<String, String> cells = new HashMap<>();
        for (var i = 0; i < columns.size(); i++) {
            var cell = plain(record.get(i).strip());
            columns.get(i).ifPresent(column -> ImportRow.fill(cells, column, cell));
        }
        return new ImportRow(line, cells);
    }

    /** Without what an export puts before a cell that a spreadsheet would take for a formula. */
    private static String plain(String cell) {
        return cell.matches("(?s)" + FORMULA) ? cell.substring(1) : cell;
    }
}
