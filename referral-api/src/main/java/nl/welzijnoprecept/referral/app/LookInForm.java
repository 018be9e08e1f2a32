package nl.welzijnoprecept.referral.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.GrantReason;
import org.jspecify.annotations.Nullable;

/** Which file a colleague wants to look into and why, as it was typed. */
record LookInForm(
        @Nullable String reference,
        @Nullable String familyName,
        @Nullable String birthDate,
        @Nullable GrantReason reasonCode,
        @Nullable String reason) {
    static final LookInForm EMPTY = new LookInForm(null, null, null, null, null);

    private static final String PERSON = "person.";

    /** What the API would have been sent; what is missing there is told by {@link #missing}. */
    AccessGrantRequest request(LocalDate today) {
        return new AccessGrantRequest(
                null,
                typed(reference),
                person(today),
                reasonCode == null ? GrantReason.OTHER : reasonCode,
                reason == null ? "" : reason.strip());
    }

    private AccessGrantRequest.@Nullable Person person(LocalDate today) {
        var name = typed(familyName);
        var born = TypedDay.of(birthDate, today).orElse(null);
        return name == null || born == null ? null : new AccessGrantRequest.Person(name, born);
    }

    /** What is not there, or is no day: of a person the one field that is not filled in says so. */
    List<FieldError> missing(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (reasonCode == null) {
            faults.add(new FieldError("reasonCode", "REQUIRED"));
        }
        if (typed(familyName) != null && typed(birthDate) == null) {
            faults.add(new FieldError("birthDate", "REQUIRED"));
        }
        if (typed(birthDate) != null && TypedDay.of(birthDate, today).isEmpty()) {
            faults.add(new FieldError("birthDate", "INVALID_DATE"));
        }
        if (typed(birthDate) != null && typed(familyName) == null) {
            faults.add(new FieldError("familyName", "REQUIRED"));
        }
        return faults;
    }

    /** Whether anything is told of a person, also where that is not enough yet. */
    boolean isBegun() {
        return typed(familyName) != null || typed(birthDate) != null;
    }

    /** By the names of the fields on the page. */
    static FieldError asTyped(FieldError fault) {
        var field = fault.field();
        if (field.startsWith(PERSON)) {
            return new FieldError(field.substring(PERSON.length()), fault.code());
        }
        return switch (field) {
            case "referralId" -> new FieldError("reference", fault.code());
            case "person" -> new FieldError("familyName", fault.code());
            default -> fault;
        };
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
