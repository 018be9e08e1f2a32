package nl.welzijnoprecept.area;

import java.util.regex.Pattern;
import nl.welzijnoprecept.problem.InvalidInput;

/** CBS code of a municipality: {@code GM} and four digits. */
public record MunicipalityCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("GM\\d{4}");

    public MunicipalityCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidInput("municipality", "INVALID_CODE");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
