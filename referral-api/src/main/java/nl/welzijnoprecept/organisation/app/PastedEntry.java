package nl.welzijnoprecept.organisation.app;

import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.organisation.app.OrganisationFile.OrganisationEntry;
import nl.welzijnoprecept.organisation.app.OrganisationFile.ProfessionalEntry;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What was pasted, one organisation or person at a time, before anybody looked at what it says.
 *
 * @param line   where it begins
 * @param name   as the entry calls itself; empty where that cannot be read
 * @param faults why it cannot be read
 */
record PastedEntry(
        int line,
        String name,
        @Nullable OrganisationEntry organisation,
        @Nullable ProfessionalEntry person,
        List<FieldError> faults) {

    static PastedEntry of(int line, OrganisationEntry entry) {
        return new PastedEntry(line, shown(entry.name()), entry, null, missing("name", entry.name()));
    }

    static PastedEntry of(int line, ProfessionalEntry entry) {
        var name = shown(entry.name());
        return new PastedEntry(
                line, name.isEmpty() ? shown(entry.login()) : name, null, entry, missing("login", entry.login()));
    }

    static PastedEntry unreadable(int line, String field, String code) {
        return new PastedEntry(line, "", null, null, List.of(new FieldError(field, code)));
    }

    /** With what else keeps it from being looked at. */
    PastedEntry with(List<FieldError> more) {
        return new PastedEntry(
                line,
                name,
                organisation,
                person,
                Stream.concat(faults.stream(), more.stream()).toList());
    }

    /** What it is known by: of one kind there is one. */
    String key() {
        return person == null ? "organisation " + name : "person " + person.login();
    }

    private static List<FieldError> missing(String field, @Nullable String value) {
        return shown(value).isEmpty() ? List.of(new FieldError(field, "REQUIRED")) : List.of();
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : VisibleText.of(value).strip();
    }
}
