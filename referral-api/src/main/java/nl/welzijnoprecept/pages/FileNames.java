package nl.welzijnoprecept.pages;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a file is called that somebody keeps among others: what it is, of whom and when, in letters that any computer knows. */
public final class FileNames {
    private FileNames() {}

    /** Without what comes after the dot. */
    public static String of(String code, String area, String from, String to) {
        var kebab = code.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return Arrays.asList(kebab, area, from, to).stream()
                .map(FileNames::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String plain(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
