package nl.welzijnoprecept.embedded.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * An OpenID Connect issuer in the same process, so that a newcomer needs nothing else. Each persona is a user and,
 * with the same password, a confidential client that acts as that persona.
 */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
class EmbeddedIssuer {
    private static final String REDIRECT = "http://127.0.0.1:8080/login/oauth2/code/browser";

    private static final String PASSWORD = "demo";
    /** The lowest strength: a password that everybody knows needs no protection, but each hash has to differ. */
    static final PasswordEncoder ENCODER = new BCryptPasswordEncoder(4);

    /** The issuer and the product share a process and a session, and neither takes the other's word without asking. */
    private static final SecurityContextRepository OF_THE_ISSUER = ofTheIssuer();

    private static SecurityContextRepository ofTheIssuer() {
        var repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey("ISSUER_SECURITY_CONTEXT");
        return repository;
    }

    private static String secret() {
        return ENCODER.encode(PASSWORD);
    }

    /** Without one of our own each hash is made anew at the usual strength when it was used, and every token takes that long. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return ENCODER;
    }

    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http, GuessFilter guesses) {
        http.addFilterBefore(guesses, LogoutFilter.class)
                .securityContext(context -> context.securityContextRepository(OF_THE_ISSUER))
                .oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .headers(PageHeaders::of);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http, GuessFilter guesses) {
        http.securityMatcher("/login", "/logout")
                .addFilterBefore(guesses, LogoutFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login") // Spring's own page is in English: see WelcomePage
                        .securityContextRepository(OF_THE_ISSUER))
                .securityContext(context -> context.securityContextRepository(OF_THE_ISSUER))
                .headers(PageHeaders::of);
        return http.build();
    }

    @Bean
    UserDetailsService personas(DemoPersonas personas) {
        return new InMemoryUserDetailsManager(personas.logins().stream()
                .map(login -> User.withUsername(login)
                        .password(secret())
                        .authorities("PERSONA")
                        .build())
                .toList());
    }

    @Bean
    RegisteredClientRepository clients(DemoPersonas personas) {
        var known = new InMemoryRegisteredClientRepository(
                Stream.concat(personas.logins().stream().map(EmbeddedIssuer::client), Stream.of(browser()))
                        .toList());
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {
                known.save(client);
            }

            @Override
            public @Nullable RegisteredClient findById(String id) {
                return findByClientId(id);
            }

            @Override
            public @Nullable RegisteredClient findByClientId(String id) {
                return id.equals(EmbeddedSignIn.CLIENT) ? EmbeddedSignIn.atTheIssuer() : known.findByClientId(id);
            }
        };
    }

    /** What runs in a browser logs in with a persona's name and password: authorization code with PKCE. */
    private static RegisteredClient browser() {
        return RegisteredClient.withId("browser")
                .clientId("browser")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(REDIRECT)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient client(String login) {
        return RegisteredClient.withId(login)
                .clientId(login)
                .clientSecret(secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .redirectUri(REDIRECT) // never used: without one the issuer fails on a request it should refuse
                .scope(OidcScopes.OPENID)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofHours(8))
                        .build())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys() throws JOSEException {
        RSAKey key =
                new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> signingKeys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(signingKeys);
    }

    /** As other issuers do, a token tells which system it was given to. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> authorizedParty() {
        return token ->
                token.getClaims().claim("azp", token.getRegisteredClient().getClientId());
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build();
    }
}
