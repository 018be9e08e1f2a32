package nl.welzijnoprecept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in docs that is made from the code: never edited by hand, and a test fails when it is out of date. */
public final class GeneratedDoc {
    private GeneratedDoc() {}

    /** Fails when docs/{@code name} differs; writes it instead with {@code -Ddocs.write=true}. */
    public static void isUpToDate(String name, String content) {
        var file = Path.of("..", "docs", name);
        try {
            if (Boolean.getBoolean("docs.write")) {
                Files.writeString(file, content);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("docs/%s is made from the code: ./mvnw verify -Ddocs.write=true writes it anew", name)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
