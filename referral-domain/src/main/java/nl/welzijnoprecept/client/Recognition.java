package nl.welzijnoprecept.client;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.area.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Whether words tell outright who somebody is: by name, birth date, postcode, phone or e-mail. What somebody who knows
 * them would recognise in a story, no program sees.
 */
public final class Recognition {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}']+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    /** A number as it is dialled within the country, without the 0. */
    private static final int DIGITS_OF_A_PHONE = 9;
    /** Shorter words are in other words' company too often. */
    private static final int SHORTEST_NAME = 3;
    /** Words between given and family name that tell nothing (tussenvoegsels). */
    private static final Set<String> BETWEEN =
            Set.of("aan", "bij", "den", "der", "het", "onder", "over", "ten", "ter", "uit", "van", "von");

    /** Of each month: in Dutch and in English, whole or short. */
    private static final List<String> MONTHS = List.of(
            "januari|january|jan",
            "februari|february|feb",
            "maart|march|mrt|mar",
            "april|apr",
            "mei|may",
            "juni|june|jun",
            "juli|july|jul",
            "augustus|august|aug",
            "september|sept|sep",
            "oktober|october|okt|oct",
            "november|nov",
            "december|dec");

    private Recognition() {}

    public static boolean isNamed(Client client, String text) {
        var plain = Client.comparable(text).replace('\u2019', '\'');
        var words = words(plain);
        return names(client).anyMatch(name -> words.stream().anyMatch(whose(name)))
                || isBornIn(client.birthDate(), plain)
                || livesIn(client.postcode(), plain)
                || isDialledIn(client.phone(), plain)
                || (client.email() != null && plain.contains(Client.comparable(client.email())));
    }

    /** A name, also of more than one of them, and of what is theirs. */
    private static Predicate<String> whose(String name) {
        return Pattern.compile("'*" + Pattern.quote(name) + "'?s?'*").asMatchPredicate();
    }

    private static Stream<String> names(Client client) {
        return words(Client.comparable(client.givenName() + " " + client.familyName())).stream()
                .filter(name -> name.length() >= SHORTEST_NAME && !BETWEEN.contains(name));
    }

    private static Set<String> words(String plain) {
        return Arrays.stream(NO_WORD.split(plain)).collect(Collectors.toSet());
    }

    private static boolean isBornIn(LocalDate birth, String plain) {
        var year = "(?:%d|'?%02d)".formatted(birth.getYear(), birth.getYear() % 100);
        var day = "0?" + birth.getDayOfMonth();
        var month = "0?" + birth.getMonthValue();
        var named = "(?:" + MONTHS.get(birth.getMonthValue() - 1) + ")\\.?";
        var ordinal = "(?:st|nd|rd|th|de|ste|e)?\\.?";
        return isIn(plain, day + "[-/. ]{1,3}" + month + "[-/. ]{1,3}" + year)
                || isIn(plain, birth.getYear() + "[-/. ]{1,3}" + month + "[-/. ]{1,3}" + day)
                || isIn(plain, day + ordinal + "[- ]?(?:of |van )?" + named + ",?[- ]?" + year)
                || isIn(plain, named + " ?" + day + ordinal + ",? ?(?:of |van )?" + year);
    }

    private static boolean livesIn(Postcode postcode, String plain) {
        var value = postcode.value().toLowerCase(Locale.ROOT);
        return isIn(plain, value.substring(0, 4) + "[-. ]?" + value.substring(4));
    }

    /** By itself, and not as a part of another number or word. */
    private static boolean isIn(String plain, String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:" + expression + ")(?![\\p{L}\\p{Nd}])")
                .matcher(plain)
                .find();
    }

    private static boolean isDialledIn(@Nullable String phone, String text) {
        var dialled = phone == null ? "" : digits(phone);
        return dialled.length() >= DIGITS_OF_A_PHONE
                && digits(text).contains(dialled.substring(dialled.length() - DIGITS_OF_A_PHONE));
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
