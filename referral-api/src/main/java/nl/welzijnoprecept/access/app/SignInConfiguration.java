package nl.welzijnoprecept.access.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;

/** Signing in at the one issuer. It tells where when somebody first signs in, so that the product starts without it. */
@Configuration(proxyBeanMethods = false)
@Profile("!embedded")
@ConditionalOnProperty("welzijnoprecept.sign-in.client-id")
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    ClientRegistrationRepository signIn(OAuth2ResourceServerProperties tokens, SignInSettings settings) {
        var issuer = Objects.requireNonNull(tokens.getJwt().getIssuerUri(), "ProductionSettings wants it");
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(List.of(registration(issuer, settings))));
    }

    private static ClientRegistration registration(String issuer, SignInSettings settings) {
        var told = discovered(Objects.requireNonNullElse(settings.issuer(), issuer));
        if (!issuer.equals(told.get("issuer"))) {
            throw new IllegalStateException("Another issuer answers there");
        }
        return ClientRegistrations.fromOidcConfiguration(told)
                .registrationId(PageSecurity.REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .build();
    }

    private static Map<String, Object> discovered(String address) {
        var patient = new SimpleClientHttpRequestFactory();
        patient.setConnectTimeout(PATIENCE);
        patient.setReadTimeout(PATIENCE);
        var base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return Objects.requireNonNull(
                RestClient.builder()
                        .requestFactory(patient)
                        .build()
                        .get()
                        .uri(base + "/.well-known/openid-configuration")
                        .retrieve()
                        .body(new ParameterizedTypeReference<Map<String, Object>>() {}),
                "an answer");
    }
}
