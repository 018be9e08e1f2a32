package nl.welzijnoprecept.activity.app;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.language.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is said of activities in the reader's language and is no message: for templates, as {@code @activityWords}. */
@Component("activityWords")
class ActivityWords {
    /** What is spoken most at activities here, after Dutch; any other is offered where an activity has it. */
    private static final List<String> COMMON =
            List.of(LanguageTag.DEFAULT, "en", "ar", "tr", "uk", "pl", "fa", "ti", "so", "fr", "es", "zh", "dse");

    private final MessageSource messages;

    ActivityWords(MessageSource messages) {
        this.messages = messages;
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale());
    }

    public String days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(this::day).collect(Collectors.joining(", "));
    }

    /** By its name; a tag that has none as it is. */
    public String language(String tag) {
        var name = Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale());
        return tag.equals("dse")
                ? Objects.requireNonNull(
                        messages.getMessage("activity.language.dse", null, LocaleContextHolder.getLocale()))
                : name;
    }

    public String languages(Collection<String> tags) {
        return tags.stream().map(this::language).collect(Collectors.joining(", "));
    }

    /** To choose from, with those that were chosen. */
    public List<String> languagesWith(@Nullable Collection<String> chosen) {
        return Stream.concat(COMMON.stream(), chosen == null ? Stream.of() : chosen.stream())
                .distinct()
                .toList();
    }

    /** What is wrong with a field, in the words for that field or else for whatever field. */
    public String fault(String field, String code) {
        return Stream.of("activity.fault." + field + "." + code, "activity.fault." + code, "fault." + code)
                .map(key -> messages.getMessage(key, null, null, LocaleContextHolder.getLocale()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> messages.getMessage("fault.INVALID_VALUE", null, LocaleContextHolder.getLocale()));
    }
}
