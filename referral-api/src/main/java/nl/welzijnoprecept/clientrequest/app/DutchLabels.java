package nl.welzijnoprecept.clientrequest.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.time.DutchTime;

/** What tables, columns and codes are called for the client. A test demands a name for each; what has none shows its own. */
record DutchLabels(Properties labels) {
    static final Locale DUTCH = Locale.of("nl", "NL");
    static final String NOT_PRINTED = "-";

    private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", DUTCH);

    static DutchLabels read() {
        var labels = new Properties();
        try {
            labels.load(new StringReader(PrintedExport.text("templates/clientrequest/labels.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DutchLabels(labels);
    }

    String table(String table) {
        return labels.getProperty(table, table);
    }

    /** More than one of them. */
    String tables(String table) {
        return labels.getProperty(table + ".s", table(table));
    }

    String column(String table, String column) {
        return labels.getProperty(table + "." + column, labels.getProperty("any." + column, column));
    }

    boolean hasCode(String table, String column, String code) {
        return labels.containsKey(table + "." + column + "." + code) || labels.containsKey("code." + code);
    }

    String code(String table, String column, String code) {
        return labels.getProperty(table + "." + column + "." + code, labels.getProperty("code." + code, code));
    }

    String term(DataKind kind, int months) {
        return code("retention_policy", "kind", kind.name()) + ": " + months + " maanden nadat uw traject is gestopt";
    }

    String value(String table, String column, Object value) {
        return switch (value) {
            case Instant at -> TIME.format(at.atZone(DutchTime.ZONE));
            case LocalDate day -> DAY.format(day);
            case Boolean yes -> yes ? "ja" : "nee";
            case Collection<?> many ->
                many.stream().map(each -> value(table, column, each)).collect(Collectors.joining(", "));
            case Map<?, ?> scores ->
                scores.entrySet().stream()
                        .map(score -> code(table, column, score.getKey().toString()) + ": " + score.getValue())
                        .collect(Collectors.joining(", "));
            case String text ->
                A_DAY.matcher(text).matches() ? DAY.format(LocalDate.parse(text)) : code(table, column, text);
            default -> value.toString();
        };
    }
}
