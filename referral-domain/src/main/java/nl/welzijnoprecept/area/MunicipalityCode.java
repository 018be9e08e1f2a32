package nl.welzijnoprecept.area;

import java.util.regex.Pattern;
import nl.welzijnoprecept.problem.InvalidInput;

/** CBS code of a municipality: {@code GM} and four digits. */
public record MunicipalityCode(String value) {
    public static final String SHAPE = "GM\\d{4}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public MunicipalityCode {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidInput("municipality", "INVALID_CODE");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
