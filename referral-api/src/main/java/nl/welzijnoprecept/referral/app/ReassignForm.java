package nl.welzijnoprecept.referral.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.app.ReassignmentRequest.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a coach go to whom.
 *
 * @param all  all of them, ticked or not
 * @param cases those that are ticked
 */
record ReassignForm(
        boolean all,
        @Nullable List<UUID> cases,
        @Nullable UUID newCoach,
        @Nullable String reassignReason) {
    private static final int LONGEST = 4000;

    static ReassignForm empty() {
        return new ReassignForm(false, null, null, null);
    }

    public boolean has(UUID referral) {
        return cases != null && cases.contains(referral);
    }

    List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (!all && (cases == null || cases.isEmpty())) {
            faults.add(new FieldError("cases", "REQUIRED"));
        }
        if (newCoach == null) {
            faults.add(new FieldError("newCoach", "REQUIRED"));
        }
        if (reassignReason == null || reassignReason.isBlank()) {
            faults.add(new FieldError("reassignReason", "REQUIRED"));
        } else if (reassignReason.length() > LONGEST) {
            faults.add(new FieldError("reassignReason", "TOO_LONG"));
        }
        return faults;
    }

    /** Without faults only. */
    ReassignmentRequest request(List<UUID> chosen) {
        if (newCoach == null || reassignReason == null) {
            throw new IllegalStateException("It was not checked.");
        }
        var coach = newCoach;
        return new ReassignmentRequest(
                chosen.stream().map(referral -> new Row(referral, coach)).toList(), reassignReason.strip());
    }
}
