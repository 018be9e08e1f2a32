package nl.welzijnoprecept.oversight.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.accesslog.AccessPurpose;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Which lines of the log, as it is chosen and typed. */
record AccessLogForm(
        @Nullable UUID professional,
        @Nullable UUID referral,
        @Nullable AccessOutcome outcome,
        @Nullable AccessObject object,
        @Nullable AccessPurpose purpose,
        @Nullable String from,
        @Nullable String until) {

    AccessLogParameters parameters(LocalDate today) {
        return new AccessLogParameters(
                professional,
                referral,
                outcome,
                object,
                purpose,
                TypedDay.of(from, today).orElse(null),
                TypedDay.of(until, today).orElse(null));
    }

    List<FieldError> unreadable(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (isWrong(from, today)) {
            faults.add(new FieldError("from", "INVALID_DATE"));
        }
        if (isWrong(until, today)) {
            faults.add(new FieldError("until", "INVALID_DATE"));
        }
        return faults;
    }

    private static boolean isWrong(@Nullable String typed, LocalDate today) {
        return typed != null && !typed.isBlank() && TypedDay.of(typed, today).isEmpty();
    }
}
