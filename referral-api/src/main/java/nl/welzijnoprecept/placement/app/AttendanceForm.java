package nl.welzijnoprecept.placement.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.placement.Absence;
import nl.welzijnoprecept.placement.Presence;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Whether somebody came on a day, as it is typed. */
record AttendanceForm(
        @Nullable String on,
        @Nullable Presence presence,
        @Nullable Absence absence,
        @Nullable String words) {
    private static final int LONGEST = 1000;

    List<FieldError> faults(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (TypedDay.of(on, today).isEmpty()) {
            faults.add(new FieldError("on", (on == null || on.isBlank()) ? "REQUIRED" : "INVALID_DATE"));
        }
        if (presence == null) {
            faults.add(new FieldError("presence", "REQUIRED"));
        }
        if (presence == Presence.ABSENT && absence == null) {
            faults.add(new FieldError("absence", "REQUIRED"));
        }
        if (words != null && words.length() > LONGEST) {
            faults.add(new FieldError("words", "TOO_LONG"));
        }
        return faults;
    }

    /** A reason that was left chosen beside a presence says nothing. */
    AttendanceRequest request(LocalDate today) {
        return new AttendanceRequest(
                TypedDay.of(on, today).orElseThrow(),
                presence == null ? Presence.PRESENT : presence,
                presence == Presence.ABSENT ? absence : null,
                words);
    }
}
