package nl.welzijnoprecept.statistics.app;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.organisation.ReferrerType;
import nl.welzijnoprecept.pages.Labels;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Wait;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the values of a dimension are called on a page. */
@Component
class DimensionWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy");

    private final Labels labels;
    private final MessageSource messages;

    DimensionWords(Labels labels, MessageSource messages) {
        this.labels = labels;
        this.messages = messages;
    }

    String of(Dimension dimension, String value) {
        if (value.equals("UNKNOWN")) {
            return say("figures.value.unknown");
        }
        return switch (dimension) {
            case MONTH -> MONTH.localizedBy(LocaleContextHolder.getLocale()).format(YearMonth.parse(value));
            case QUARTER -> say("figures.value.quarter", value.substring(value.length() - 1), value.substring(0, 4));
            case REASON -> labels.of(Reason.valueOf(value));
            case GENDER -> labels.of(Gender.valueOf(value));
            case REFERRER_TYPE -> labels.of(ReferrerType.valueOf(value));
            case STATUS -> labels.of(ReferralStatus.valueOf(value));
            case OUTCOME ->
                value.equals("NONE") ? say("figures.value.notCompleted") : labels.of(Outcome.valueOf(value));
            case AGE_BAND -> say("figures.value.age", value);
            case DISTRICT -> value;
        };
    }

    /** What the measures of a group are. */
    String definition(IndicatorGroup group) {
        return say(
                "figures.definition." + group.code(),
                Wait.ASSIGNMENT.norm(),
                Wait.FIRST_CONTACT.norm(),
                Wait.INTAKE.norm());
    }

    String say(String key, Object... with) {
        return Objects.requireNonNull(messages.getMessage(key, with, LocaleContextHolder.getLocale()));
    }
}
