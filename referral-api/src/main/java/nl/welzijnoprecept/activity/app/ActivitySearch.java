package nl.welzijnoprecept.activity.app;

import java.time.DayOfWeek;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for, as the page asks it.
 *
 * @param words under which name the session keeps the words that were typed: words may be of a person, so no address has them
 * @param anyAge for a case: also what is not for the client's age
 */
record ActivitySearch(
        @Nullable String words,
        @Nullable Dimension dimension,
        @Nullable DayOfWeek day,
        @Nullable String municipality,
        @Nullable String near,
        boolean onlyThere,
        @Nullable Boolean free,
        @Nullable Boolean wheelchair,
        @Nullable Integer age,
        @Nullable String language,
        @Nullable Boolean stale,
        boolean anyAge,
        @Nullable String cursor) {
    private static final int LINES = 30;

    /** Whether anything is asked for that a page does not show at once. */
    public boolean isNarrow() {
        return filled(municipality)
                || filled(language)
                || free != null
                || wheelchair != null
                || age != null
                || stale != null
                || onlyThere
                || anyAge;
    }

    ActivityListParameters parameters(@Nullable String typed, @Nullable String around, @Nullable Integer ofAge) {
        return new ActivityListParameters(
                typed,
                dimension,
                municipality,
                onlyThere ? around : null,
                day,
                free,
                ofAge,
                language,
                wheelchair,
                stale,
                around,
                (around == null || around.isBlank()) ? null : "nearness",
                null,
                LINES,
                cursor);
    }

    /** The same, but where the client lives stays in the file. */
    ActivitySearch without(ActivityCaseService.Wisher wisher) {
        return wisher.district().equals(near) ? around(null) : this;
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    private ActivitySearch around(@Nullable String area) {
        return new ActivitySearch(
                words,
                dimension,
                day,
                municipality,
                area,
                onlyThere,
                free,
                wheelchair,
                age,
                language,
                stale,
                anyAge,
                cursor);
    }

    /** The same as an address under that path. */
    String address(String path, @Nullable String wordsKept, @Nullable String next) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "words", wordsKept);
        add(address, "dimension", dimension);
        add(address, "day", day);
        add(address, "municipality", municipality);
        add(address, "near", near);
        add(address, "onlyThere", onlyThere ? true : null);
        add(address, "free", free);
        add(address, "wheelchair", wheelchair);
        add(address, "age", age);
        add(address, "language", language);
        add(address, "stale", stale);
        add(address, "anyAge", anyAge ? true : null);
        add(address, "cursor", next);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            address.queryParam(name, value.toString());
        }
    }
}
