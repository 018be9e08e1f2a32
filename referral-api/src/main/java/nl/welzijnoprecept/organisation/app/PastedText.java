package nl.welzijnoprecept.organisation.app;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.organisation.app.OrganisationFile.OrganisationEntry;
import nl.welzijnoprecept.organisation.app.OrganisationFile.ProfessionalEntry;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.VisibleText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was pasted: a file as the start of the product reads it, or a table of people. */
@Component
class PastedText {
    /** Tells programs that what follows is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final JsonMapper json;
    private final PastedTable table;

    PastedText(JsonMapper json, PastedTable table) {
        this.json = json;
        this.table = table;
    }

    List<PastedEntry> read(String text) {
        var read = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        var first = read.strip();
        if (first.isEmpty()) {
            return List.of();
        }
        return first.startsWith("{") || first.startsWith("[") ? file(read) : table.read(read);
    }

    private List<PastedEntry> file(String text) {
        var entries = new ArrayList<PastedEntry>();
        try (var parser = json.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return List.of(PastedEntry.unreadable(1, "row", "NO_FILE"));
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                part(parser, parser.currentName(), entries);
            }
            if (parser.nextToken() != null) {
                entries.add(PastedEntry.unreadable(line(parser), "row", "UNREADABLE"));
            }
        } catch (JacksonException e) {
            var at = e.getLocation();
            entries.add(PastedEntry.unreadable(at == null ? 1 : Math.max(1, at.getLineNr()), "row", "UNREADABLE"));
        }
        return entries;
    }

    private void part(JsonParser parser, String name, List<PastedEntry> entries) {
        var people = name.equals("professionals");
        var known = people || name.equals("organisations");
        var token = parser.nextToken();
        if (!known || (token != JsonToken.START_ARRAY && token != JsonToken.VALUE_NULL)) {
            entries.add(PastedEntry.unreadable(line(parser), "row", "NO_FILE"));
            parser.skipChildren();
            return;
        }
        while (token == JsonToken.START_ARRAY && parser.nextToken() != JsonToken.END_ARRAY) {
            var line = line(parser);
            JsonNode entry = parser.readValueAsTree();
            entries.add(entry(line, entry, people));
        }
    }

    private PastedEntry entry(int line, JsonNode entry, boolean person) {
        if (!entry.isObject()) {
            return PastedEntry.unreadable(line, "row", "NO_FILE");
        }
        try {
            var read = person
                    ? PastedEntry.of(line, json.treeToValue(entry, ProfessionalEntry.class))
                    : PastedEntry.of(line, json.treeToValue(entry, OrganisationEntry.class));
            return read.with(asWritten(entry, person));
        } catch (JacksonException e) {
            var path = e.getPath();
            var field = path.isEmpty() ? null : path.getFirst().getPropertyName();
            return PastedEntry.unreadable(line, field == null ? "row" : field, "INVALID_VALUE");
        }
    }

    /** What reading makes nothing of, or puts right unseen. */
    private static List<FieldError> asWritten(JsonNode entry, boolean person) {
        var faults = new ArrayList<FieldError>();
        if (entry.path("name").asString("").codePoints().anyMatch(VisibleText::turnsAround)) {
            faults.add(new FieldError("name", "INVALID_CHARACTER"));
        }
        var role = entry.path("role");
        if (person
                && role.isString()
                && StaffChoices.ROLES.stream().noneMatch(each -> each.name().equals(role.asString()))) {
            faults.add(new FieldError("role", "UNKNOWN_ROLE"));
        }
        return faults;
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
