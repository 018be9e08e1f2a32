package nl.welzijnoprecept.area;

import java.util.regex.Pattern;
import nl.welzijnoprecept.problem.InvalidInput;

/** The four digits of a postcode: an area of a few thousand people, which figures call a district. */
public record PostcodeArea(String value) {
    public static final String SHAPE = "[1-9][0-9]{3}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public PostcodeArea {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidInput("district", "INVALID_CODE");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
