package nl.welzijnoprecept.organisation.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/** Somebody as it is typed. */
record StaffForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable Role role,
        @Nullable UUID organisationId,
        int revision) {
    static final StaffForm EMPTY = new StaffForm(null, null, null, null, 0);

    static StaffForm of(StaffView person) {
        var organisation = person.organisation();
        return new StaffForm(
                person.login(),
                person.name(),
                person.role(),
                organisation == null ? null : organisation.id(),
                person.revision());
    }

    @SuppressWarnings("NullAway") // what is missing is found by the check of the request
    StaffRequest request(@Nullable Boolean active) {
        return new StaffRequest(login, name, role, organisationId, active);
    }
}
