package nl.welzijnoprecept.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which a text of the API is written. */
public enum Language {
    /** Dutch: what stands in the bundle without a language. */
    NL(Locale.of("nl", "NL"), Locale.ROOT),
    EN(Locale.UK, Locale.ENGLISH);

    private final Locale locale;
    private final Locale bundle;

    Language(Locale locale, Locale bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    public Locale locale() {
        return locale;
    }

    public Locale bundle() {
        return bundle;
    }

    /** What the reader's browser asks for, where we have it; else Dutch. */
    public static Language accepted(@Nullable String header) {
        try {
            var wanted = header == null
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.of("nl"), Locale.ENGLISH));
            return Locale.ENGLISH.equals(wanted) ? EN : NL;
        } catch (IllegalArgumentException e) {
            return NL; // no list of languages
        }
    }
}
