package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.SentWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** How long a client is in, and what they sent when they no longer were. */
@Page
class StayPages {
    private final SentWords words;
    private final Left left;

    StayPages(SentWords words, Left left) {
        this.words = words;
        this.left = left;
    }

    /**
     * What a page needs to go on.
     *
     * @param who     whose page it is
     * @param seconds until it closes, when nothing more is asked
     */
    record Alive(String token, String who, long seconds) {}

    /** For the layout of the client's pages, as {@code @left}. */
    @Component("left")
    static class Left {
        private final Clock clock;
        private final HttpServletRequest request;

        /** @param request that which is being answered, whichever it is */
        Left(Clock clock, HttpServletRequest request) {
            this.clock = clock;
            this.request = request;
        }

        /** Until the page closes, when nothing more is asked. */
        public long seconds() {
            return Presence.left(request, clock.instant()).toSeconds();
        }

        /** Whose page it is: who went in by another link is somebody else. */
        public String who() {
            return Presence.of(request).map(link -> link.value().toString()).orElse("");
        }
    }

    /** Asked by a page that is open for long; being asked, the client stays in. */
    @GetMapping(path = ClientSecurity.STAY, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Alive alive(Actor client, CsrfToken token) {
        client.require(Permission.HAVE_OWN_PAGE);
        return new Alive(token.getToken(), left.who(), left.seconds());
    }

    /** Where a form ends up that came too late: it holds nothing but what whoever sent it typed a moment ago. */
    @PostMapping(ClientSecurity.LATE)
    ModelAndView late(HttpServletRequest request, CsrfToken token, Model model) {
        var typed = SentWords.isFromHere(request)
                ? words.typed(SentWords.sent(request, token))
                : List.<SentWords.Typed>of();
        if (typed.isEmpty()) {
            return new ModelAndView("redirect:" + ClientSecurity.CLOSED);
        }
        model.addAttribute("typed", typed);
        return new ModelAndView("clientpage/late", model.asMap(), HttpStatus.FORBIDDEN);
    }
}
