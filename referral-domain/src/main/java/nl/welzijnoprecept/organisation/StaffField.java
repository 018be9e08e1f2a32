package nl.welzijnoprecept.organisation;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be changed about somebody. */
public enum StaffField {
    NAME,
    ROLE,
    ORGANISATION,
    LOGIN,
    ACTIVE;

    static Stream<StaffField> all() {
        return Arrays.stream(values());
    }

    @Nullable
    String of(StaffMember person) {
        var workplace = person.organisation();
        return switch (this) {
            case NAME -> person.name();
            case ROLE -> person.role().name();
            case ORGANISATION ->
                workplace == null ? null : workplace.id().value().toString();
            case LOGIN -> person.login();
            case ACTIVE -> Boolean.toString(person.active());
        };
    }
}
