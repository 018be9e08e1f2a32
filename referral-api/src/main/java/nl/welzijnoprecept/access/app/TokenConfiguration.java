package nl.welzijnoprecept.access.app;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Which tokens are believed: signed with a key of the one issuer, made for us, and not too old. */
@Configuration(proxyBeanMethods = false)
@Profile("!embedded")
@EnableConfigurationProperties({TokenSettings.class, OAuth2ResourceServerProperties.class})
class TokenConfiguration {
    /** Whoever can check a signature must not be able to make one: no secrets that are shared, and never none. */
    private static final Set<SignatureAlgorithm> ASYMMETRIC = Set.of(SignatureAlgorithm.values());

    /** Longer than the issuer may take for both of its documents. */
    private static final long REFRESH_MILLIS = 10_000;

    @Bean
    JwtDecoder jwtDecoder(OAuth2ResourceServerProperties settings, TokenSettings tokens) {
        var jwt = settings.getJwt();
        var issuer = Objects.requireNonNull(jwt.getIssuerUri(), "ProductionSettings wants it");
        var source = new IssuerKeys(issuer, Objects.requireNonNullElse(jwt.getJwkSetUri(), ""), tokens.issuerRest());
        var decoder = NimbusJwtDecoder.withJwkSource(keys(source, tokens))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ASYMMETRIC))
                .build();
        decoder.setJwtValidator(validator(issuer, jwt.getAudiences(), tokens));
        return decoder;
    }

    /**
     * A key that the issuer removed is forgotten once the cache is over. While the issuer is away its known keys go on for
     * longer; of a key that is not among them nobody can tell then, which is no fault of the token's.
     */
    private static JWKSource<SecurityContext> keys(IssuerKeys source, TokenSettings tokens) {
        JWKSource<SecurityContext> known = JWKSourceBuilder.create(source)
                .rateLimited(false)
                .refreshAheadCache(false)
                .cache(tokens.keyCache().toMillis(), REFRESH_MILLIS)
                .outageTolerant(tokens.keyOutage().toMillis())
                .build();
        return (selector, context) -> {
            var found = known.get(selector, context);
            if (found.isEmpty() && source.isAway()) {
                throw new RemoteKeySourceException("The issuer is away, and the key is none that it told", null);
            }
            return found;
        };
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, List<String> audiences, TokenSettings tokens) {
        var times = new JwtTimestampValidator(tokens.clockSkew());
        times.setAllowEmptyExpiryClaim(false);
        var type = new JwtTypeValidator("JWT", "at+jwt"); // RFC 9068 has access tokens say what they are
        type.setAllowEmpty(true);
        return JwtValidators.createDefaultWithValidators(
                List.of(times, type, new JwtIssuerValidator(issuer), audience(audiences)));
    }

    /** One of ours is enough: an issuer may serve several installations. */
    private static OAuth2TokenValidator<Jwt> audience(List<String> ours) {
        return new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD,
                claimed -> claimed != null && claimed.stream().anyMatch(ours::contains));
    }
}
