package nl.welzijnoprecept.organisation.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Why a line that is taken over among many others wants a look of its own, which a line of a hundred does not get by itself.
 *
 * @param cases how many; 0 where it is not about cases
 */
record Caution(Kind kind, long cases) {
    enum Kind {
        /** Somebody gets a role with power over others. */
        POWER,
        /** Somebody who was there gets another role: what they may see and do is other from then on. */
        ROLE,
        /** Cases stay in the name of somebody who does not coach them any more. */
        CASES
    }

    /**
     * What is to be said of this change.
     *
     * @param was       null for somebody new
     * @param openCases in their name
     */
    static List<Caution> of(@Nullable StaffMember was, StaffMember is, long openCases) {
        var cautions = new ArrayList<Caution>();
        var changed = was != null && was.role() != is.role();
        if (isPower(is.role()) && (was == null || changed)) {
            cautions.add(new Caution(Kind.POWER, 0));
        } else if (changed) {
            cautions.add(new Caution(Kind.ROLE, 0));
        }
        if (was != null && openCases > 0 && (changed || !Objects.equals(was.organisation(), is.organisation()))) {
            cautions.add(new Caution(Kind.CASES, openCases));
        }
        return List.copyOf(cautions);
    }

    /** To decide over others' access, or to read who looked where. */
    private static boolean isPower(Role role) {
        return role.has(Permission.MANAGE_PEOPLE) || role.has(Permission.READ_ACCESS_LOG);
    }
}
