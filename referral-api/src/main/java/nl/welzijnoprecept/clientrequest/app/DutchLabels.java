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
import java.util.stream.Collectors;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.Term;
import nl.welzijnoprecept.time.DutchTime;

/** What tables, columns and codes are called for the client. A test demands a name for each; what has none shows its own. */
record DutchLabels(Properties labels) {
    static final Locale DUTCH = Locale.of("nl", "NL");
    static final String NOT_PRINTED = "-";

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

    /** What was done to what: as people say it, where putting the two words together is not how they say it. */
    String done(AccessObject object, AccessAction action) {
        return labels.getProperty(
                "access_log." + object + "." + action,
                code("access_log", "object", object.name()) + " " + code("access_log", "action", action.name()));
    }

    String term(DataKind kind, Term term) {
        var until = term.keptUntil();
        var told = term.held()
                ? ". Nu vernietigen wij dit niet"
                : until == null ? "" : ". Dat is tot en met " + DAY.format(until);
        return code("retention_policy", "kind", kind.name()) + ": " + term.months()
                + " maanden nadat uw traject is gestopt" + told + ".";
    }

    /** A value by its type. Text is what somebody wrote, unless the column has codes. */
    String value(String table, String column, Object value, boolean isCode) {
        return switch (value) {
            case Collection<?> many ->
                many.stream().map(each -> value(table, column, each, isCode)).collect(Collectors.joining(", "));
            case Map<?, ?> scores ->
                scores.entrySet().stream()
                        .map(score -> code(table, column, score.getKey().toString()) + ": " + score.getValue())
                        .collect(Collectors.joining(", "));
            case Boolean yes -> yes ? "ja" : "nee";
            case Instant at -> moment(at);
            case LocalDate day -> day(day);
            case String text when isCode -> code(table, column, text);
            default -> value.toString();
        };
    }

    String moment(Instant at) {
        return TIME.format(at.atZone(DutchTime.ZONE));
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }
}
