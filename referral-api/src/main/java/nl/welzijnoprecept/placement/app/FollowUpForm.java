package nl.welzijnoprecept.placement.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.StillTakingPart;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Whether a client goes on, as it is typed. */
record FollowUpForm(
        @Nullable FollowUpMoment moment,
        @Nullable StillTakingPart stillTakingPart,
        @Nullable String on,
        @Nullable EndReason reasonCode,
        @Nullable String words,
        @Nullable UUID corrects) {
    private static final int LONGEST = 4000;

    List<FieldError> faults(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (moment == null) {
            faults.add(new FieldError("moment", "REQUIRED"));
        }
        if (stillTakingPart == null) {
            faults.add(new FieldError("stillTakingPart", "REQUIRED"));
        }
        if (TypedDay.of(on, today).isEmpty()) {
            faults.add(new FieldError("on", (on == null || on.isBlank()) ? "REQUIRED" : "INVALID_DATE"));
        }
        if (words != null && words.length() > LONGEST) {
            faults.add(new FieldError("words", "TOO_LONG"));
        }
        if (faults.isEmpty()) {
            faults.addAll(request(today).check(today));
        }
        return faults;
    }

    /** A reason that was left chosen beside a yes says nothing. */
    FollowUpRequest request(LocalDate today) {
        return new FollowUpRequest(
                Objects.requireNonNull(moment),
                Objects.requireNonNull(stillTakingPart),
                TypedDay.of(on, today).orElseThrow(),
                stillTakingPart == StillTakingPart.NO ? reasonCode : null,
                words,
                corrects);
    }
}
