package nl.welzijnoprecept.organisation.app;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.OrganisationField;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import nl.welzijnoprecept.organisation.StaffField;
import nl.welzijnoprecept.pages.Labels;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was changed, as people read it: for templates, as {@code @staffWords}. */
@Component("staffWords")
class StaffWords {
    private final Labels labels;
    private final MessageSource messages;

    StaffWords(Labels labels, MessageSource messages) {
        this.labels = labels;
        this.messages = messages;
    }

    public String of(StaffField field, String value) {
        return switch (field) {
            case ROLE -> labels.of(Role.valueOf(value));
            case ACTIVE -> messages.getMessage("staff.active." + value, null, locale());
            case NAME, ORGANISATION, LOGIN -> value;
        };
    }

    public String of(OrganisationField field, String value) {
        return switch (field) {
            case TYPE -> labels.of(OrganisationType.valueOf(value));
            case REFERRER_TYPE -> labels.of(ReferrerType.valueOf(value));
            case ACTIVE -> messages.getMessage("partner.active." + value, null, locale());
            case NAME, MUNICIPALITY, PHONE, EMAIL, AREA -> value;
        };
    }

    /** The role that somebody gets by what was pasted. */
    public String becomes(JudgedEntry entry) {
        return entry.changes().stream()
                .filter(change -> change.field() == StaffField.ROLE && change.is() != null)
                .map(change -> of(StaffField.ROLE, Objects.requireNonNull(change.is())))
                .findFirst()
                .orElse("");
    }

    /** All roles that there are for somebody who works here. */
    public String roles() {
        return StaffChoices.ROLES.stream().map(labels::of).collect(Collectors.joining(", "));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
