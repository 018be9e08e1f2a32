package nl.welzijnoprecept.area;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.welzijnoprecept.problem.InvalidInput;

/** Dutch postcode, kept as {@code 3431AB}; accepted with a space and in lower case. */
public record Postcode(String value) {
    /** Never starts with 0; the letter pairs SA, SD and SS are not given out. */
    public static final String SHAPE = "[1-9][0-9]{3} ?(?![Ss][AaDdSs])[A-Za-z]{2}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public Postcode {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidInput("postcode", "INVALID_POSTCODE");
        }
        value = value.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** The four digits, which name an area of a few thousand people. */
    public String area() {
        return value.substring(0, 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
