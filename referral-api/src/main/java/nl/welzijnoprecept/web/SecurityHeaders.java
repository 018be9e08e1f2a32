package nl.welzijnoprecept.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** The security headers that the NL API Design Rules ask for. */
public final class SecurityHeaders {
    private static final long A_YEAR = 31_536_000;
    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** For answers that no browser should show as a page. */
    public static void ofApi(HeadersConfigurer<HttpSecurity> headers) {
        with(API_POLICY, headers);
    }

    /** With a content security policy of one's own. */
    public static void with(String policy, HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .httpStrictTransportSecurity(transport -> transport
                        .maxAgeInSeconds(A_YEAR)
                        .includeSubDomains(true)
                        .requestMatcher(AnyRequestMatcher.INSTANCE)); // TLS may end at a proxy before us
    }

    /**
     * What {@link #ofApi} gives, where Spring Security does not come: it adds the last four by itself, and beside them
     * {@code Pragma} and {@code Expires}, which nothing reads since HTTP/1.1.
     */
    static void write(HttpServletResponse response) {
        Map.of(
                        "Content-Security-Policy", API_POLICY,
                        "Referrer-Policy", ReferrerPolicy.NO_REFERRER.getPolicy(),
                        "Strict-Transport-Security", "max-age=" + A_YEAR + " ; includeSubDomains",
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "X-XSS-Protection", "0",
                        "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .forEach(response::setHeader);
    }
}
