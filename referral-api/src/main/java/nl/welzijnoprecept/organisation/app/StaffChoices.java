package nl.welzijnoprecept.organisation.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.StaffMember.Workplace;
import org.jspecify.annotations.Nullable;

/** What there is to choose from in a form about somebody or an organisation. */
final class StaffChoices {
    /** A client is none of the people who work here. */
    static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.CLIENT).toList();

    private StaffChoices() {}

    /** Names of all municipalities by code, in order of name. */
    static SequencedMap<String, String> municipalities(Areas areas) {
        var names = new LinkedHashMap<String, String>();
        areas.names().forEach((code, name) -> names.put(code.value(), name));
        return names;
    }

    /** Where somebody can be put: what takes part, and where they are now. */
    static SequencedMap<OrganisationType, List<Workplace>> takingPart(List<Workplace> all, @Nullable UUID now) {
        return byType(all.stream()
                .filter(each -> each.active() || each.id().value().equals(now))
                .toList());
    }

    static SequencedMap<OrganisationType, List<Workplace>> byType(List<Workplace> all) {
        return all.stream().collect(Collectors.groupingBy(Workplace::type, TreeMap::new, Collectors.toList()));
    }
}
