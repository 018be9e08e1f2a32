package nl.welzijnoprecept.casereview;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a client is called for who does not read the file. */
public record Subject(ShownAs shownAs, @Nullable String called) {

    public static Subject of(ShownAs shownAs, @Nullable String givenName, @Nullable String familyName) {
        return new Subject(
                shownAs,
                switch (shownAs) {
                    case NAME -> joined(givenName, familyName, " ");
                    case INITIALS -> joined(initial(givenName), initial(familyName), "");
                    case ANONYMOUS -> null;
                });
    }

    private static String joined(@Nullable String first, @Nullable String last, String between) {
        return Stream.of(first == null ? "" : first, last == null ? "" : last)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** The first capital, so that "de Vries" is V; of a name without one, its first letter; of one without letters nothing. */
    private static String initial(@Nullable String name) {
        return name == null
                ? ""
                : name.codePoints()
                        .filter(Character::isUpperCase)
                        .mapToObj(Character::toString)
                        .findFirst()
                        .or(() -> name.codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(Character::toString)
                                .findFirst())
                        .map(letter -> letter.toUpperCase(Locale.ROOT) + ".")
                        .orElse("");
    }
}
