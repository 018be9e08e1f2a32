package nl.welzijnoprecept.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Tabler's icons, each as it stands in a page: for templates, as {@code th:utext="${@icons.of('calendar')}"}. They say nothing that
 * is not beside them in words, so whoever listens to a page does not hear them.
 */
@Component("icons")
public class Icons {
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    /** The icon of that name, one of those that {@code pom.xml} takes from the set. */
    public String of(String name) {
        return drawn.computeIfAbsent(name, Icons::draw);
    }

    private static String draw(String name) {
        try (var file = new ClassPathResource("tabler/icons/outline/" + name + ".svg").getInputStream()) {
            var svg = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var paths = svg.substring(svg.indexOf('>') + 1)
                    .replaceAll("<path stroke=\"none\"[^>]*>", "")
                    .replaceAll("\\s*\n\\s*", "");
            return "<svg class=\"wor-icon\" aria-hidden=\"true\" viewBox=\"0 0 24 24\">" + paths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
