package nl.welzijnoprecept.organisation.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.StaffMember;
import nl.welzijnoprecept.organisation.StaffMember.Workplace;
import org.jspecify.annotations.Nullable;

/** Somebody as an administrator sees them. */
record StaffView(
        UUID id,
        String login,
        String name,
        Role role,
        @Nullable Place organisation,
        boolean active,
        int revision) {

    /** Where they work. */
    record Place(UUID id, String name, OrganisationType type) {
        static Place of(Workplace place) {
            return new Place(place.id().value(), place.name(), place.type());
        }
    }

    static StaffView of(StaffMember person) {
        var workplace = person.organisation();
        return new StaffView(
                person.id().value(),
                person.login(),
                person.name(),
                person.role(),
                workplace == null ? null : Place.of(workplace),
                person.active(),
                person.revision());
    }
}
