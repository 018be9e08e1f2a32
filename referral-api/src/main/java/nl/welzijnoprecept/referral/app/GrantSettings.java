package nl.welzijnoprecept.referral.app;

import java.time.Duration;
import nl.welzijnoprecept.referral.AccessGrant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How access for a stated reason works in this installation.
 *
 * @param length how long it lasts, {@link AccessGrant#AT_MOST} at most
 */
@ConfigurationProperties("welzijnoprecept.access-grant")
record GrantSettings(@DefaultValue("8h") Duration length) {
    GrantSettings {
        if (length.isNegative() || length.isZero() || length.compareTo(AccessGrant.AT_MOST) > 0) {
            throw new IllegalArgumentException(
                    "welzijnoprecept.access-grant.length is more than nothing and at most 24h, not " + length);
        }
    }
}
