package nl.welzijnoprecept.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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
    /**
     * What a page needs to go on: the token for its forms, and whose these would be.
     *
     * @param who as {@link FormOwner} says it
     */
    record Alive(String token, @Nullable String who) {}

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
        var sent = SentWords.sent(request, token);
        model.addAttribute("sent", sent);
        model.addAttribute("typed", words.typed(sent));
        var another = isAnothers(request);
        model.addAttribute("another", another);
        model.addAttribute(
                "again",
                !another && SentWords.isFromHere(request)
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
}
