package nl.welzijnoprecept.assignment.app;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Languages by the names that people know them by. */
final class SpokenLanguages {
    /** What coaches and clients speak most, to be ticked; any other can be typed. */
    private static final List<String> COMMON = List.of(
            "nl", "en", "de", "fr", "es", "pt", "it", "pl", "ro", "bg", "hu", "ru", "uk", "tr", "ar", "ber", "ku", "fa",
            "prs", "ps", "ti", "am", "so", "pap", "srn", "hi", "ur", "zh", "vi", "id");

    private SpokenLanguages() {}

    /** A language to choose. */
    record Spoken(String code, String name) {}

    /** Those that are common, and those that were chosen before, by name. */
    static List<Spoken> toChoose(Collection<String> chosen, Locale locale) {
        return byName(Stream.concat(COMMON.stream(), chosen.stream()), locale);
    }

    /** All others that have a name, to be found while typing. */
    static List<Spoken> others(Locale locale) {
        return byName(Stream.of(Locale.getISOLanguages()).filter(code -> !COMMON.contains(code)), locale);
    }

    /** What is meant by this name, in Dutch or English, or by this code; empty for none. */
    static Optional<String> find(String typed) {
        var text = typed.strip();
        return Stream.concat(COMMON.stream(), Stream.of(Locale.getISOLanguages()))
                .filter(code -> code.equalsIgnoreCase(text)
                        || Stream.of(Locale.of("nl"), Locale.ENGLISH)
                                .anyMatch(locale -> name(code, locale).equalsIgnoreCase(text)))
                .findFirst();
    }

    private static List<Spoken> byName(Stream<String> codes, Locale locale) {
        return codes.distinct()
                .map(code -> new Spoken(code, name(code, locale)))
                .sorted(Comparator.comparing(Spoken::name, Collator.getInstance(locale)))
                .toList();
    }

    private static String name(String code, Locale locale) {
        // The platform has no name for it.
        return code.equals("prs") ? "Dari" : Locale.forLanguageTag(code).getDisplayName(locale);
    }
}
