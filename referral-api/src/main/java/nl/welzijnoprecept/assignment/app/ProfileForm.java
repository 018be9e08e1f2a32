package nl.welzijnoprecept.assignment.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.Reason;
import org.jspecify.annotations.Nullable;

/** A profile as it is typed: what is ticked, postcodes with commas, a day as people write it. */
record ProfileForm(
        @Nullable List<Reason> expertise,
        boolean youth,
        @Nullable List<String> languages,
        @Nullable String otherLanguage,
        @Nullable List<String> municipalities,
        @Nullable String districts,
        @Nullable String capacity,
        @Nullable String absentUntil,
        int revision) {
    private static final int DIGITS = 3;

    static ProfileForm of(ProfileView profile, @Nullable String absentUntil) {
        return new ProfileForm(
                profile.expertise(),
                profile.youth(),
                profile.languages(),
                null,
                profile.municipalities(),
                String.join(", ", profile.districts()),
                Integer.toString(profile.capacity()),
                absentUntil,
                profile.revision());
    }

    ProfileRequest request(LocalDate today) {
        return new ProfileRequest(
                expertise == null ? List.of() : expertise,
                youth,
                spoken(),
                municipalities == null ? List.of() : municipalities,
                listed(districts),
                number(),
                TypedDay.of(absentUntil, today).orElse(null));
    }

    /** What cannot be read at all. */
    List<FieldError> unreadable(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (!isBlank(capacity) && number() == null) {
            faults.add(new FieldError("capacity", "INVALID_VALUE"));
        }
        if (otherLanguage != null
                && !otherLanguage.isBlank()
                && SpokenLanguages.find(otherLanguage).isEmpty()) {
            faults.add(new FieldError("otherLanguage", "INVALID_VALUE"));
        }
        if (!isBlank(absentUntil) && TypedDay.of(absentUntil, today).isEmpty()) {
            faults.add(new FieldError("absentUntil", "INVALID_DATE"));
        }
        return faults;
    }

    private List<String> spoken() {
        var ticked = languages == null ? Stream.<String>empty() : languages.stream();
        var typed = otherLanguage == null ? Stream.<String>empty() : SpokenLanguages.find(otherLanguage).stream();
        return Stream.concat(ticked, typed).distinct().toList();
    }

    private @Nullable Integer number() {
        var text = capacity == null ? "" : capacity.strip();
        return text.matches("\\d{1," + DIGITS + "}") ? Integer.valueOf(text) : null;
    }

    private static List<String> listed(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,;\\s]+", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
