package nl.welzijnoprecept.clientrequest.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.clientrequest.IdentityCheck;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;

/** What a client asks, as it is typed. */
record ClientRequestForm(
        @Nullable RequestKind kind,
        @Nullable List<UUID> file,
        @Nullable String receivedOn,
        @Nullable IdentityCheck identityCheck,
        @Nullable String explanation) {

    @SuppressWarnings("NullAway") // what is missing is found by the check of the request
    ClientRequestRequest request(LocalDate today) {
        return new ClientRequestRequest(
                kind,
                file == null ? List.of() : file,
                receivedOn == null || receivedOn.isBlank()
                        ? today
                        : TypedDay.of(receivedOn, today).orElse(null),
                identityCheck,
                explanation == null || explanation.isBlank() ? null : explanation);
    }

    List<FieldError> faults(BodyCheck check, LocalDate today) {
        var faults = new ArrayList<FieldError>();
        for (var fault : check.of(request(today))) {
            faults.add(
                    fault.field().equals("receivedOn") && fault.code().equals("REQUIRED")
                            ? new FieldError("receivedOn", "INVALID_DATE")
                            : fault);
        }
        return List.copyOf(faults);
    }
}
