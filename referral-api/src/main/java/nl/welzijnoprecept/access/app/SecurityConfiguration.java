package nl.welzijnoprecept.access.app;

import java.io.IOException;
import java.util.List;
import nl.welzijnoprecept.access.Logins;
import nl.welzijnoprecept.throttle.LimitSettings;
import nl.welzijnoprecept.throttle.TooMany;
import nl.welzijnoprecept.web.ProblemWriter;
import nl.welzijnoprecept.web.Problems;
import nl.welzijnoprecept.web.SecurityHeaders;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Everything is closed; who is a known professional gets in; what they may see is decided by scope and permission. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String OPENAPI = "/api/v1/openapi.json";

    @Bean
    @Order(10)
    SecurityFilterChain api(
            HttpSecurity http,
            ActorConverter actors,
            Logins logins,
            Unauthenticated unauthenticated,
            LimitSettings limits,
            TooMany tooMany,
            ProblemWriter problems) {
        http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie is ever accepted here, only a bearer token
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable) // by a filter that refuses as all of the API does
                .addFilterAt(crossOrigin(problems), CorsFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPENAPI)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(ActorAuthentication.PROFESSIONAL))
                .oauth2ResourceServer(server -> server.withObjectPostProcessor(answering(unauthenticated))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(actors))
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(denied(problems)))
                .addFilterAfter(new CallerLimit(limits.caller(), tooMany), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new LoginFilter(logins), CallerLimit.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied(problems)))
                .headers(SecurityHeaders::ofApi);
        return http.build();
    }

    /** Health and figures, on the management port only: on the other one nothing matches here. */
    @Bean
    @Order(5)
    SecurityFilterChain management(HttpSecurity http) {
        http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // nothing there can be changed
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    /** The description of the API may be read from any web page, and nothing else. */
    private static CorsFilter crossOrigin(ProblemWriter problems) {
        var filter = new CorsFilter(openDocument());
        filter.setCorsProcessor(new DefaultCorsProcessor() {
            @Override
            protected void rejectRequest(ServerHttpResponse response) throws IOException {
                problems.write(
                        ((ServletServerHttpResponse) response).getServletResponse(),
                        Problems.of(HttpStatus.FORBIDDEN, "not-allowed", "Not from another origin in this way."));
            }
        });
        return filter;
    }

    private static UrlBasedCorsConfigurationSource openDocument() {
        var anyone = new CorsConfiguration();
        anyone.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        anyone.setAllowedMethods(List.of("GET", "HEAD"));
        anyone.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(OPENAPI, anyone);
        return source;
    }

    /** Else a failure of the issuer's, and not of the caller's, would leave the filter as an exception. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Unauthenticated unauthenticated) {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(unauthenticated::commence);
                return filter;
            }
        };
    }

    private static AccessDeniedHandler denied(ProblemWriter problems) {
        return (request, response, failure) -> problems.write(
                response,
                Problems.of(HttpStatus.FORBIDDEN, "not-allowed", "You are not known here as an active professional."));
    }
}
