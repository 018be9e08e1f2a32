package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.clientpage.ClientLinkId;
import nl.welzijnoprecept.clientpage.Visit;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** By which link somebody is in, as their session knows it. A session is of a client or of a professional, never of both. */
final class Presence {
    private static final String LINK = "CLIENT_LINK";

    private Presence() {}

    /** Begins anew: whoever was in with this browser before, a professional too, is out. */
    static void begin(HttpServletRequest request, Visit visit) {
        end(request);
        request.getSession(true).setAttribute(LINK, visit.link().value());
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

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
