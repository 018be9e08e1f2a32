package nl.welzijnoprecept.clientpage.app;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How links to clients' own pages work in this installation.
 *
 * @param lasts how long one opens the page, as long as it was not used; ninety days at most
 */
@ConfigurationProperties("welzijnoprecept.client-link")
record ClientLinkSettings(@DefaultValue("14d") Duration lasts) {
    private static final Duration AT_MOST = Duration.ofDays(90);

    ClientLinkSettings {
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(AT_MOST) > 0) {
            throw new IllegalArgumentException(
                    "welzijnoprecept.client-link.lasts is more than nothing and at most 90d, not " + lasts);
        }
    }
}
