package nl.welzijnoprecept.proposal.app;

import java.util.Locale;

/** In which a proposal is written. */
enum Language {
    /** Dutch: what stands in the bundle without a language. */
    NL(Locale.of("nl", "NL"), Locale.ROOT),
    EN(Locale.UK, Locale.ENGLISH);

    private final Locale locale;
    private final Locale bundle;

    Language(Locale locale, Locale bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    Locale locale() {
        return locale;
    }

    Locale bundle() {
        return bundle;
    }

    /** What the reader's browser asks for, where we have it. */
    static Language of(Locale wanted) {
        return "en".equals(wanted.getLanguage()) ? EN : NL;
    }
}
