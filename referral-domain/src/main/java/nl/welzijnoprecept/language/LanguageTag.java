package nl.welzijnoprecept.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** How a language is written down: as a tag of BCP 47, such as {@code nl} or {@code zh-Hant}. */
public final class LanguageTag {
    public static final String SHAPE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /** What is spoken where nothing else was said. */
    public static final String DEFAULT = "nl";

    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /** Languages of ISO 639-3 that are spoken or signed here and that the platform has no name for. */
    private static final Set<String> NAMELESS = Set.of(
            "aii", "apc", "cld", "cmn", "dse", "hyw", "kmr", "lki", "nan", "pes", "pnt", "prs", "rmy", "sdh", "tru",
            "vgt");

    /** Codes for not knowing, for several at once, and for what is no language: nobody speaks these best. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "zxx", "mis");

    private LanguageTag() {}

    /** Whether it is a tag, and of a language that there is. */
    public static boolean isKnown(String tag) {
        if (!tag.matches(SHAPE)) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
        var language = language(tag);
        if (NO_LANGUAGE.contains(language)) {
            return false;
        }
        return language.length() == 2
                ? OF_TWO_LETTERS.contains(language)
                : NAMELESS.contains(language) || isNamed(language);
    }

    private static boolean isNamed(String language) {
        return !Locale.of(language).getDisplayLanguage(Locale.ENGLISH).equals(language);
    }

    /** Whether two tags name one language, whatever the script or the region. */
    public static boolean isSame(String one, String other) {
        return language(one).equals(language(other));
    }

    public static boolean isDefault(String tag) {
        return isSame(tag, DEFAULT);
    }

    private static String language(String tag) {
        return tag.replaceFirst("-.*", "");
    }
}
