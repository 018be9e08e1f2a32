package nl.welzijnoprecept.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What was in a form that came too late, in the words of that form: a page that only hands it on knows fields by their names. */
@Component
public class SentWords {
    /** An id says nothing to anybody. What is typed in capitals is left as it is: names of organisations are written so. */
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern LAST_WORD = Pattern.compile("^.*(?=[A-Z])");

    /** All constants that are called something: {@code Reason.LONELINESS}. */
    private static final List<String> CALLED = ResourceBundle.getBundle(
                    "messages.labels", Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_DEFAULT))
            .keySet()
            .stream()
            .sorted()
            .toList();

    /** They belong to the form, and whoever typed does not know them. */
    private static final Set<String> UNSEEN = Set.of("key", "revision", FormOwner.NAME);

    private final MessageSource messages;

    SentWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A field of a form that was sent in vain. */
    public record Sent(String name, String value) {}

    /** What was typed or chosen, as the form said it; without a label where the field has none of its own. */
    public record Typed(@Nullable String label, String text) {}

    /** All that was in it but its token. */
    public static List<Sent> sent(HttpServletRequest request, CsrfToken token) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(token.getParameterName()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Sent(field.getKey(), value)))
                .toList();
    }

    /** What of it says something to whoever filled it in. */
    public List<Typed> typed(List<Sent> sent) {
        return sent.stream()
                .filter(field -> !UNSEEN.contains(field.name()))
                .flatMap(field -> of(field).stream())
                .toList();
    }

    /** Whoever was led here by another site would read, or send, what that site wrote. */
    public static boolean isFromHere(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private Optional<Typed> of(Sent field) {
        return text(field).map(text -> new Typed(message("field." + field.name()), text));
    }

    private Optional<String> text(Sent field) {
        var value = field.value().strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.equals("true") || value.equals("false")) {
            return Optional.ofNullable(message(value.equals("true") ? "yesno.yes" : "yesno.no"));
        }
        var constant = constant(field.name(), value);
        return constant.isPresent() || IDENTIFIER.matcher(value).matches() ? constant : Optional.of(field.value());
    }

    /**
     * What a choice of that name is called: {@code reasons} and {@code mainReason} are a {@code Reason}, {@code method} is a {@code
     * ConsentMethod}. Else what all call it that have such a constant.
     */
    private Optional<String> constant(String field, String value) {
        var whole = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        var last = LAST_WORD.matcher(whole).replaceFirst("");
        var such = CALLED.stream().filter(key -> key.endsWith("." + value)).toList();
        var own = Stream.of(whole, last)
                .flatMap(name -> Stream.of(name, name.replaceFirst("s$", "")))
                .flatMap(name -> such.stream().filter(key -> key.endsWith(name + "." + value)))
                .findFirst();
        var called = own.map(List::of).orElse(such).stream()
                .flatMap(key -> Stream.ofNullable(message(key)))
                .distinct()
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private @Nullable String message(String key) {
        return messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
    }
}
