package nl.welzijnoprecept.referral.app;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;

/** The patient's permission. */
record PermissionRequest(
        @NotNull LocalDate givenOn,
        @NotEmpty List<@NotNull ConsentGiver> givenBy,
        @NotNull ConsentMethod method,
        @NotEmpty List<@NotNull Purpose> purposes) {

    Consent toConsent() {
        return new Consent(givenOn, Set.copyOf(givenBy), method, Set.copyOf(purposes));
    }

    boolean isComplete() {
        return givenOn != null
                && givenBy != null
                && !givenBy.isEmpty()
                && givenBy.stream().allMatch(Objects::nonNull)
                && method != null
                && purposes != null
                && !purposes.isEmpty()
                && purposes.stream().allMatch(Objects::nonNull);
    }
}
