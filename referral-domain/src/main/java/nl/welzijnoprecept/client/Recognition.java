package nl.welzijnoprecept.client;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether words tell outright who somebody is: by name, birth date, phone or e-mail. What somebody who knows them would
 * recognise in a story, no program sees.
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

    private Recognition() {}

    public static boolean isNamed(Client client, String text) {
        var words = words(text);
        return names(client).anyMatch(words::contains)
                || isBornIn(client, text)
                || isDialledIn(client.phone(), text)
                || (client.email() != null && Client.comparable(text).contains(Client.comparable(client.email())));
    }

    private static Stream<String> names(Client client) {
        return words(client.givenName() + " " + client.familyName()).stream()
                .filter(name -> name.length() >= SHORTEST_NAME && !BETWEEN.contains(name));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(Client.comparable(text))).collect(Collectors.toSet());
    }

    private static boolean isBornIn(Client client, String text) {
        var day = client.birthDate();
        var dutch = "\\b0?%d[-/. ]0?%d[-/. ]%d\\b".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        return text.contains(day.toString())
                || Pattern.compile(dutch).matcher(text).find();
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
