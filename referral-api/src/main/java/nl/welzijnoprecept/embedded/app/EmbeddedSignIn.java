package nl.welzijnoprecept.embedded.app;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The pages sign in at the issuer in the same process, as they would at any other. Under which name and port this machine is
 * called is known only from the request: 127.0.0.1 is as good as localhost, and a test takes any port.
 */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
class EmbeddedSignIn {
    static final String CLIENT = "pages";

    private static final String REGISTRATION = "welzijn";
    private static final String SECRET = UUID.randomUUID().toString();
    private static final String KEPT = EmbeddedIssuer.ENCODER.encode(SECRET);

    @Bean
    ClientRegistrationRepository signIn() {
        return registration -> REGISTRATION.equals(registration) ? ofThePages() : null;
    }

    private static ClientRegistration ofThePages() {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(CLIENT)
                .clientSecret(SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .authorizationUri(here("/oauth2/authorize"))
                .tokenUri(here("/oauth2/token"))
                .jwkSetUri(here("/oauth2/jwks"))
                .build();
    }

    static RegisteredClient atTheIssuer() {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret(KEPT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(here("/login/oauth2/code/" + REGISTRATION))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static String here(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUriString();
    }
}
