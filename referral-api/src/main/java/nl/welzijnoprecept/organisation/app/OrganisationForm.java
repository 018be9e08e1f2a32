package nl.welzijnoprecept.organisation.app;

import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import org.jspecify.annotations.Nullable;

/** An organisation as it is typed. */
record OrganisationForm(
        @Nullable String name,
        @Nullable OrganisationType type,
        @Nullable String municipality,
        @Nullable ReferrerType referrerType,
        @Nullable String phone,
        @Nullable String email,
        int revision) {
    static final OrganisationForm EMPTY = new OrganisationForm(null, null, null, null, null, null, 0);

    static OrganisationForm of(OrganisationView organisation) {
        return new OrganisationForm(
                organisation.name(),
                organisation.type(),
                organisation.municipality(),
                organisation.referrerType(),
                organisation.phone(),
                organisation.email(),
                organisation.revision());
    }

    OrganisationForm with(int other) {
        return new OrganisationForm(name, type, municipality, referrerType, phone, email, other);
    }

    @SuppressWarnings("NullAway") // what is missing is found by the check of the request
    OrganisationRequest request(@Nullable Boolean active) {
        return new OrganisationRequest(
                name, type, orNull(municipality), referrerType, orNull(phone), orNull(email), active);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
