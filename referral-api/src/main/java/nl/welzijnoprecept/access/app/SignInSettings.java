package nl.welzijnoprecept.access.app;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people sign in with a browser.
 *
 * @param clientId     what the product is called at the issuer
 * @param clientSecret with what it proves that
 * @param issuer       where the product reaches the issuer, when that is another address than the one in its tokens
 */
@ConfigurationProperties("welzijnoprecept.sign-in")
record SignInSettings(
        String clientId, String clientSecret, @Nullable String issuer) {}
