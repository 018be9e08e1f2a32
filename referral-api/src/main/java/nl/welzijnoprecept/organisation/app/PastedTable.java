package nl.welzijnoprecept.organisation.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.app.OrganisationFile.ProfessionalEntry;
import nl.welzijnoprecept.pages.Labels;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.VisibleText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a table of people as spreadsheets give it: with commas, semicolons or tabs, under the names of the columns. */
@Component
class PastedTable {
    /** What to begin with: a mark before it tells spreadsheets that it is UTF-8. */
    static final String TEMPLATE = """
            naam;inlognaam;rol;organisatie
            Fatima el Amrani;f.elamrani;COACH;Stichting Samen Verder
            """;

    private static final Map<String, String> COLUMNS = Map.of(
            "naam", "name",
            "name", "name",
            "inlognaam", "login",
            "login", "login",
            "rol", "role",
            "role", "role",
            "organisatie", "organisation",
            "organisation", "organisation");

    private final Labels labels;

    PastedTable(Labels labels) {
        this.labels = labels;
    }

    List<PastedEntry> read(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var delimiter = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        var entries = new ArrayList<PastedEntry>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            try {
                rows(parser, entries);
            } catch (UncheckedIOException | IllegalStateException e) {
                // A quote that does not end: where the next row begins nobody knows.
                entries.add(PastedEntry.unreadable((int) parser.getCurrentLineNumber(), "row", "UNREADABLE"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private void rows(CSVParser parser, List<PastedEntry> entries) {
        var records = parser.iterator();
        var columns = records.hasNext() ? columns(records.next()) : Optional.<List<String>>empty();
        if (columns.isEmpty()) {
            entries.add(PastedEntry.unreadable(1, "row", "COLUMNS"));
            return;
        }
        while (records.hasNext()) {
            entries.add(row(parser, records.next(), columns.get()));
        }
    }

    /** None where one is unknown, there twice, or needed and missing. */
    private static Optional<List<String>> columns(CSVRecord head) {
        var columns = head.stream()
                .map(name -> COLUMNS.getOrDefault(
                        VisibleText.of(name.replace("\uFEFF", "")).strip().toLowerCase(Locale.ROOT), ""))
                .toList();
        var sound =
                !columns.contains("") && columns.contains("login") && new HashSet<>(columns).size() == columns.size();
        return sound ? Optional.of(columns) : Optional.empty();
    }

    private PastedEntry row(CSVParser parser, CSVRecord row, List<String> columns) {
        var within = row.stream()
                .mapToLong(cell -> cell.chars().filter(sign -> sign == '\n').count())
                .sum();
        var line = (int) (parser.getCurrentLineNumber() - within);
        if (row.size() != columns.size()) {
            return PastedEntry.unreadable(line, "row", "COLUMN_COUNT");
        }
        var cells = new HashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            // as it is: a name that reads like another one is refused, not put right unseen
            if (!VisibleText.of(row.get(i)).isEmpty()) {
                cells.put(columns.get(i), row.get(i).strip());
            }
        }
        var typed = cells.get("role");
        var role = role(typed);
        return PastedEntry.of(line, person(cells, role))
                .with(typed != null && role == null ? List.of(new FieldError("role", "UNKNOWN_ROLE")) : List.of());
    }

    @SuppressWarnings("NullAway") // what is missing is found when the row is judged
    private static ProfessionalEntry person(Map<String, String> cells, @Nullable Role role) {
        return new ProfessionalEntry(cells.get("login"), cells.get("name"), role, cells.get("organisation"), null);
    }

    private @Nullable Role role(@Nullable String typed) {
        return StaffChoices.ROLES.stream()
                .filter(role ->
                        role.name().equalsIgnoreCase(typed) || labels.of(role).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }
}
