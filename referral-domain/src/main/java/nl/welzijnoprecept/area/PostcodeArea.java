package nl.welzijnoprecept.area;

import java.util.regex.Pattern;
import nl.welzijnoprecept.problem.InvalidInput;

/** The four digits of a postcode: an area of a few thousand people, which figures call a district. */
public record PostcodeArea(String value) {
    public static final String SHAPE = "[1-9][0-9]{3}";

    /** As somebody types it who has a whole postcode at hand. */
    public static final String SHAPE_OF_EITHER = SHAPE + "|" + Postcode.SHAPE;

    private static final int DIGITS = 4;
    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public PostcodeArea {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidInput("district", "INVALID_CODE");
        }
    }

    /** Of an area or of a whole postcode; the letters, which would tell where somebody lives, are let go of at once. */
    public static PostcodeArea ofEither(String typed) {
        return new PostcodeArea(typed.length() > DIGITS ? typed.substring(0, DIGITS) : typed);
    }

    @Override
    public String toString() {
        return value;
    }
}
