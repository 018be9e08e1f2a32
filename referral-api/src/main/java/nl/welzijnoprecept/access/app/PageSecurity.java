package nl.welzijnoprecept.access.app;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.throttle.LimitSettings;
import nl.welzijnoprecept.throttle.TooMany;
import nl.welzijnoprecept.web.BodyLimits;
import nl.welzijnoprecept.web.SecurityHeaders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The pages, and whatever no other chain serves: with a session, a cookie and protection against forged requests. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    static final String REGISTRATION = "welzijn";
    static final String SIGN_OUT = "/sign-out";

    private static final String SIGNED_OUT = "/signed-out";
    private static final String SESSION_ENDED = "/session-ended";

    static final String SIGN_IN = "/oauth2/authorization/" + REGISTRATION;

    /** What anybody may have: how it looks, and the page that says where one is. */
    private static final String[] PUBLIC = {
        "/", "/error", SIGNED_OUT, SESSION_ENDED, BodyLimits.TOLD, "/assets/**", "/favicon.ico"
    };

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(100)
    SecurityFilterChain pages(
            HttpSecurity http,
            Actors actors,
            SignedInAt signedInAt,
            LimitSettings limits,
            TooMany tooMany,
            ObjectProvider<ClientRegistrationRepository> signIn,
            @Value("${welzijnoprecept.login-claim:sub}") String claim) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(ActorAuthentication.PROFESSIONAL))
                .addFilterBefore(new SignedInFilter(actors, claim), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new CallerLimit(limits.caller(), tooMany), SignedInFilter.class)
                .addFilterBefore(new KnownSignIn(), OAuth2AuthorizationRequestRedirectFilter.class)
                .requestCache(cache -> cache.requestCache(backToPages()))
                .headers(headers -> SecurityHeaders.with(POLICY, headers))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                (request, response, failure) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
                                request -> !isPage().matches(request))
                        .accessDeniedHandler(PageSecurity::refuse));
        signIn.ifAvailable(registrations -> http.oauth2Login(login -> signIn(login, signedInAt))
                .logout(logout -> logout.logoutUrl(SIGN_OUT).logoutSuccessHandler(atTheIssuerToo(registrations)))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN), isPage())));
        return http.build();
    }

    /** What was sent with the token of a session that has ended is shown, so that it can be sent once more: nothing is lost. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException, ServletException {
        var signedOutAlready = request.getUserPrincipal() == null && SIGN_OUT.equals(request.getServletPath());
        if (BodyLimits.areExceeded(request)) {
            request.getRequestDispatcher(BodyLimits.TOLD).forward(request, response);
        } else if (signedOutAlready) {
            response.sendRedirect(SIGNED_OUT);
        } else if (failure instanceof CsrfException && isPage().matches(request)) {
            request.getRequestDispatcher(SESSION_ENDED).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void signIn(OAuth2LoginConfigurer<HttpSecurity> login, SignedInAt signedInAt) {
        login.loginPage(SIGN_IN).successHandler(signedInAt).failureUrl("/?refused");
    }

    private static OidcClientInitiatedLogoutSuccessHandler atTheIssuerToo(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}" + SIGNED_OUT);
        handler.setDefaultTargetUrl(SIGNED_OUT);
        return handler;
    }

    /** Whoever signs in goes on where they wanted to be; what they sent there is never repeated. */
    @SuppressWarnings("NullAway") // null is how it is told to add nothing to the address
    static HttpSessionRequestCache backToPages() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        // The demonstration's own issuer, in the same session, keeps there what it was asked.
        cache.setSessionAttrName("WANTED_PAGE");
        cache.setRequestMatcher(
                new AndRequestMatcher(request -> request.getMethod().equals("GET"), isPage()));
        return cache;
    }

    /** Whoever wants a page is sent to sign in; a program learns that there is nothing. */
    private static RequestMatcher isPage() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(java.util.Set.of(MediaType.ALL));
        return html;
    }
}
