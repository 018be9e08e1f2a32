package nl.welzijnoprecept.language;

/** How a language is written down: as a tag of BCP 47, such as {@code nl} or {@code zh-Hant}. */
public final class LanguageTag {
    public static final String SHAPE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /** What is spoken where nothing else was said. */
    public static final String DEFAULT = "nl";

    private LanguageTag() {}

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
