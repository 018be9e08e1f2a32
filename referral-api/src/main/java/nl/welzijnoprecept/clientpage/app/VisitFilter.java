package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.welzijnoprecept.access.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who is in is looked up with every request: whose link was withdrawn is out at once. */
class VisitFilter extends OncePerRequestFilter {
    private final EntryService visits;

    VisitFilter(EntryService visits) {
        this.visits = visits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Presence.of(request)
                .flatMap(visits::visited)
                .ifPresent(referral -> SecurityContextHolder.setContext(
                        new SecurityContextImpl(new ClientPresent(Actor.client(referral.value())))));
        chain.doFilter(request, response);
    }
}
