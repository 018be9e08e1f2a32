package nl.welzijnoprecept.activity.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.activity.DayPart;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What was wanted and not there, as it is typed. */
record GapForm(
        @Nullable Dimension dimension,
        @Nullable DayPart dayPart,
        @Nullable String text) {
    private static final int LONGEST = 1000;

    /** What keeps it from being recorded, by the rules of {@link GapRequest}. */
    List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (text == null || text.isBlank()) {
            faults.add(new FieldError("text", "REQUIRED"));
        } else if (text.length() > LONGEST) {
            faults.add(new FieldError("text", "TOO_LONG"));
        }
        if (dimension == null) {
            faults.add(new FieldError("dimension", "REQUIRED"));
        }
        return faults;
    }

    GapRequest request() {
        return new GapRequest(
                Objects.requireNonNull(dimension),
                dayPart,
                Objects.requireNonNull(text).strip());
    }
}
