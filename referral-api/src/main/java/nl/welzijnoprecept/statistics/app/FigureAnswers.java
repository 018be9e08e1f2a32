package nl.welzijnoprecept.statistics.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import nl.welzijnoprecept.web.ApiVersionFilter;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers so that who has the figures already hears no more than that they are the same still. The tag is made of all that is told but
 * {@code asOf}, so it is a weak one: of a copy that is good, {@code asOf} is when this was told first. Whatever figures are counted
 * from, now or later, cannot change them and leave the tag as it was.
 */
@Component
class FigureAnswers {
    private static final Duration WORDS_LAST = Duration.ofHours(1);
    private static final int ENOUGH = 16;

    private final JsonMapper json;

    FigureAnswers(JsonMapper json) {
        this.json = json;
    }

    /**
     * What an answer depends on beside the question.
     *
     * @param kind as the caller wrote what it accepts
     */
    record Asked(@Nullable String kind, Language language) {
        static Asked of(HttpHeaders headers) {
            return new Asked(
                    headers.getFirst(HttpHeaders.ACCEPT),
                    Language.accepted(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE)));
        }
    }

    /** Kept by the caller only, who asks each time whether it is so still, and so is asked each time who they are. */
    <T> ResponseEntity<T> figures(T view, Asked asked) {
        return answer(view, asked, CacheControl.maxAge(Duration.ZERO).mustRevalidate());
    }

    /** Good for a while without asking: words change with a release only. */
    <T> ResponseEntity<T> definitions(T view, Asked asked) {
        return answer(view, asked, CacheControl.maxAge(WORDS_LAST));
    }

    private <T> ResponseEntity<T> answer(T view, Asked asked, CacheControl copies) {
        return ResponseEntity.ok()
                .eTag(tag(view, asked))
                .cacheControl(copies.cachePrivate())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .body(view);
    }

    private String tag(Object view, Asked asked) {
        ObjectNode told = json.valueToTree(view);
        told.remove("asOf");
        var all = String.join("\n", ApiVersionFilter.VERSION, asked.toString(), told.toString());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest, 0, ENOUGH) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
