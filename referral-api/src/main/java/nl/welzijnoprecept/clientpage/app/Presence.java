package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.clientpage.ClientLink;
import nl.welzijnoprecept.clientpage.ClientLinkId;
import nl.welzijnoprecept.clientpage.Visit;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** By which link somebody is in, as their session knows it. A session is of a client or of a professional, never of both. */
final class Presence {
    private static final String LINK = "CLIENT_LINK";
    private static final String SINCE = "CLIENT_SINCE";

    private Presence() {}

    /** Begins anew: whoever was in with this browser before, a professional too, is out. */
    static void begin(HttpServletRequest request, Visit visit, Instant now) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(LINK, visit.link().value());
        session.setAttribute(SINCE, now);
    }

    static Optional<ClientLinkId> of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(LINK) instanceof UUID link)) {
            return Optional.empty();
        }
        if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null) {
            session.removeAttribute(LINK); // somebody signed in since
            return Optional.empty();
        }
        return Optional.of(new ClientLinkId(link));
    }

    /** How long a client can stay who does nothing: as long as a session lasts, and no longer than a visit. */
    static Duration left(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SINCE) instanceof Instant since)) {
            return Duration.ZERO;
        }
        var idle = Duration.ofSeconds(session.getMaxInactiveInterval());
        var visit = Duration.between(now, since.plus(ClientLink.VISIT));
        var least = visit.compareTo(idle) < 0 ? visit : idle;
        return least.isNegative() ? Duration.ZERO : least;
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
