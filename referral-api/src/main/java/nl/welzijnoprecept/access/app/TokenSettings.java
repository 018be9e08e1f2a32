package nl.welzijnoprecept.access.app;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How tokens and the issuer's keys are taken.
 *
 * @param clockSkew  how far the issuer's clock may be from ours
 * @param keyCache   how long keys are taken for what the issuer last told
 * @param keyOutage  how long known keys go on while the issuer is away
 * @param issuerRest how long the issuer is not asked again after it was
 */
@ConfigurationProperties("welzijnoprecept.tokens")
record TokenSettings(Duration clockSkew, Duration keyCache, Duration keyOutage, Duration issuerRest) {}
