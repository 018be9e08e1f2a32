package nl.welzijnoprecept.client;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.welzijnoprecept.area.Postcode;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The person who is referred. No BSN: people are matched on name, birth date and postcode, and a person confirms.
 *
 * @param language BCP 47 tag of the language that somebody speaks best
 */
public record Client(
        String givenName,
        String familyName,
        LocalDate birthDate,
        Gender gender,
        @Nullable String phone,
        @Nullable String email,
        Postcode postcode,
        @Nullable String houseNumber,
        String language) {

    /** Nobody alive was born longer ago. */
    private static final int MAXIMUM_AGE = 120;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** What Unicode calls default ignorable: formats such as the soft hyphen and the zero width space, fillers, selectors. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8"
                    + "\\x{E0000}-\\x{E0FFF}]+");

    /** Who social prescribing is for; whoever is younger is warned of, and not refused. */
    private static final int YOUNGEST = 9;

    private static final int ADULT = 18;

    /** Whether somebody is to have a coach who works with children. */
    public boolean isChildOn(LocalDate day) {
        return age(birthDate, day) < ADULT;
    }

    /** Whether somebody is younger than those who social prescribing is for. */
    public boolean isVeryYoungOn(LocalDate day) {
        return age(birthDate, day) < YOUNGEST;
    }

    public static int age(LocalDate birthDate, LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }

    /** The first day on which somebody has that age: who was born on 29 February, where there is none, on 1 March. */
    public static LocalDate birthday(LocalDate birthDate, int age) {
        var day = birthDate.plusYears(age);
        return age(birthDate, day) == age ? day : day.plusDays(1);
    }

    /**
     * A name as it is compared: without capitals, accents, superfluous spaces, and signs that nobody sees. Marks that were
     * made before those signs were left out are of names without them, but for the few that nobody could find anyway.
     */
    public static String comparable(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(visible(name), Normalizer.Form.NFD))
                .replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** What one sees of a name: without superfluous spaces, and signs that nobody sees. */
    public static String visible(String name) {
        return SPACES.matcher(UNSEEN.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** What is impossible about a birth date, seen today. */
    public static List<FieldError> checkBirthDate(String field, LocalDate birthDate, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (birthDate.isAfter(today)) {
            errors.add(new FieldError(field, "DATE_IN_FUTURE"));
        } else if (age(birthDate, today) > MAXIMUM_AGE) {
            errors.add(new FieldError(field, "DATE_TOO_LONG_AGO"));
        }
        return errors;
    }
}
