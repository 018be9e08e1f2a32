package nl.welzijnoprecept.activity.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is typed: numbers are text until they are read.
 *
 * @param wheelchair {@code true}, {@code false}, or nothing where nobody knows
 * @param checked    whether all of it is right today
 */
record ActivityForm(
        @Nullable String name,
        @Nullable String description,
        @Nullable ActivityStatus status,
        @Nullable String municipality,
        @Nullable String place,
        @Nullable String district,
        @Nullable List<Dimension> dimensions,
        @Nullable List<DayOfWeek> days,
        @Nullable String schedule,
        @Nullable String cost,
        boolean costs,
        @Nullable String capacity,
        @Nullable List<String> languages,
        @Nullable String minimumAge,
        @Nullable String maximumAge,
        @Nullable String eligibility,
        @Nullable String wheelchair,
        boolean checked) {

    static ActivityForm empty(@Nullable String municipality) {
        return new ActivityForm(
                null,
                null,
                ActivityStatus.ACTIVE,
                municipality,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false,
                null,
                List.of(LanguageTag.DEFAULT),
                null,
                null,
                null,
                null,
                true);
    }

    static ActivityForm of(Activity activity) {
        return new ActivityForm(
                activity.name(),
                activity.description(),
                activity.status(),
                activity.municipality().value(),
                activity.place(),
                activity.district() == null ? null : activity.district().value(),
                activity.dimensions().stream().sorted().toList(),
                activity.days().stream().sorted().toList(),
                activity.schedule(),
                activity.cost(),
                !activity.free(),
                shown(activity.capacity()),
                activity.languages(),
                shown(activity.minimumAge()),
                shown(activity.maximumAge()),
                activity.eligibility(),
                activity.wheelchairAccessible() == null
                        ? null
                        : activity.wheelchairAccessible().toString(),
                false);
    }

    private static @Nullable String shown(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    /** As the API would be sent it; {@code assuredOn} is when it was checked so far. */
    ActivityRequest request(@Nullable LocalDate assuredOn, LocalDate today) {
        return new ActivityRequest(
                Objects.requireNonNullElse(typed(name), ""),
                typed(description),
                status,
                null,
                Objects.requireNonNullElse(typed(municipality), ""),
                typed(place),
                typed(district),
                Objects.requireNonNullElse(dimensions, List.of()),
                days,
                typed(schedule),
                !costs,
                costs ? typed(cost) : null,
                number(capacity),
                (languages == null || languages.isEmpty()) ? null : languages,
                number(minimumAge),
                number(maximumAge),
                typed(eligibility),
                new Accessibility(typed(wheelchair) == null ? null : Boolean.valueOf(wheelchair)),
                checked ? today : assuredOn);
    }

    /** What was typed as a number and is none. */
    List<FieldError> unreadable() {
        var faults = new ArrayList<FieldError>();
        check("capacity", capacity, faults);
        check("minimumAge", minimumAge, faults);
        check("maximumAge", maximumAge, faults);
        return faults;
    }

    private static void check(String field, @Nullable String text, List<FieldError> faults) {
        if (typed(text) != null && number(text) == null) {
            faults.add(new FieldError(field, "NOT_A_NUMBER"));
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        var digits = typed(text);
        return digits != null && digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
