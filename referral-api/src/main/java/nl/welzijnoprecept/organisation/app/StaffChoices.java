package nl.welzijnoprecept.organisation.app;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.StaffMember.Workplace;

/** What there is to choose from in a form about somebody. */
final class StaffChoices {
    /** A client is none of the people who work here. */
    static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.CLIENT).toList();

    private StaffChoices() {}

    static SequencedMap<OrganisationType, List<Workplace>> byType(List<Workplace> all) {
        return all.stream().collect(Collectors.groupingBy(Workplace::type, TreeMap::new, Collectors.toList()));
    }
}
