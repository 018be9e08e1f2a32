package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.welzijnoprecept.web.BodyLimits;
import nl.welzijnoprecept.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** The client's own pages: a chain of their own, in which no professional is signed in, and which opens nothing else. */
@Configuration(proxyBeanMethods = false)
class ClientSecurity {
    static final String HOME = "/mijn";
    static final String ENTRY = "/mijn/link/";
    static final String CODE = "/mijn/code";
    static final String CLOSED = "/mijn/dicht";
    static final String STAY = "/mijn/blijven";
    static final String LATE = "/mijn/te-laat";

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(50)
    SecurityFilterChain behindTheLink(HttpSecurity http, EntryService visits) {
        return http.securityMatcher(HOME, HOME + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(ENTRY + "**", CODE, CLOSED, LATE)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(ClientPresent.CLIENT))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new VisitFilter(visits), AnonymousAuthenticationFilter.class)
                .headers(headers -> SecurityHeaders.with(POLICY, headers))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, failure) -> away(request, response))
                        .accessDeniedHandler((request, response, failure) -> away(request, response)))
                .build();
    }

    /** Whose form came too late begins again at the door, or reads what they typed; whoever is not in, how to get in. */
    private static void away(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (BodyLimits.areExceeded(request)) {
            request.getRequestDispatcher(BodyLimits.TOLD).forward(request, response);
        } else if (path.startsWith(ENTRY) || path.equals(CODE)) {
            response.sendRedirect(path);
        } else if (request.getMethod().equals("POST") && !path.equals(LATE)) {
            request.getRequestDispatcher(LATE).forward(request, response);
        } else {
            response.sendRedirect(CLOSED);
        }
    }
}
