package nl.welzijnoprecept.embedded.app;

import nl.welzijnoprecept.web.SecurityHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

/** The security headers of the demonstration's pages: nothing but our own. */
final class PageHeaders {
    /** A form may lead on to the port of an app on this machine: browsers hold redirects against it too. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'"
                    + " http://127.0.0.1:*; base-uri 'none'; frame-ancestors 'none'";

    private PageHeaders() {}

    static void of(HeadersConfigurer<HttpSecurity> headers) {
        SecurityHeaders.with(POLICY, headers);
    }
}
