package nl.welzijnoprecept.organisation;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be changed about an organisation. */
public enum OrganisationField {
    NAME,
    TYPE,
    MUNICIPALITY,
    REFERRER_TYPE,
    PHONE,
    EMAIL,
    ACTIVE,
    /** A municipality that it serves from then on, or no longer. */
    AREA;

    static Stream<OrganisationField> all() {
        return Arrays.stream(values());
    }

    @Nullable
    String of(OrganisationFacts organisation) {
        var municipality = organisation.municipality();
        var referrerType = organisation.referrerType();
        return switch (this) {
            case NAME -> organisation.name();
            case TYPE -> organisation.type().name();
            case MUNICIPALITY -> municipality == null ? null : municipality.value();
            case REFERRER_TYPE -> referrerType == null ? null : referrerType.name();
            case PHONE -> organisation.phone();
            case EMAIL -> organisation.email();
            case ACTIVE -> Boolean.toString(organisation.active());
            case AREA -> null; // added and removed one by one
        };
    }
}
