package nl.welzijnoprecept.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** How long somebody stays signed in, and what they typed when they stayed away longer than that. */
@Page
class SessionPages {
    /** They belong to the form, and whoever typed does not know them. */
    private static final Set<String> UNSEEN = Set.of("key", "revision", FormOwner.NAME);

    /**
     * What a page needs to go on: the token for its forms, and whose these would be.
     *
     * @param who as {@link FormOwner} says it
     */
    record Alive(String token, @Nullable String who) {}

    /** A field of a form that was sent in vain. */
    record Sent(String name, String value) {}

    /** What was typed or chosen, as the form said it; without a label where the field has none of its own. */
    record Typed(@Nullable String label, String text) {}

    private final SentWords words;
    private final Frame frame;

    SessionPages(SentWords words, Frame frame) {
        this.words = words;
        this.frame = frame;
    }

    /** Asked by a page that is open for long; being asked, the session goes on. */
    @GetMapping(path = "/session", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Alive alive(CsrfToken token) {
        return new Alive(token.getToken(), frame.who());
    }

    /** Where a form ends up whose session had ended: all that was in it, to be sent again or at least copied. */
    @PostMapping("/session-ended")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String ended(HttpServletRequest request, CsrfToken token, Model model) {
        var sent = sent(request, token);
        model.addAttribute("sent", sent);
        model.addAttribute(
                "typed",
                sent.stream()
                        .filter(field -> !UNSEEN.contains(field.name()))
                        .flatMap(field -> words.of(field).stream())
                        .toList());
        var another = isAnothers(request);
        model.addAttribute("another", another);
        // Whoever was led here by another site would send what that site wrote.
        model.addAttribute(
                "again",
                !another && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                        ? request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)
                        : null);
        return "pages/session-ended";
    }

    /** Whether somebody else is signed in now than when the form was opened. */
    private boolean isAnothers(HttpServletRequest request) {
        var author = request.getParameter(FormOwner.NAME);
        var now = frame.who();
        return author != null && now != null && !author.equals(now);
    }

    private static List<Sent> sent(HttpServletRequest request, CsrfToken token) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(token.getParameterName()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Sent(field.getKey(), value)))
                .toList();
    }
}
