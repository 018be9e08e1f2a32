package nl.welzijnoprecept.embedded.app;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells somebody who opens the demonstration in a browser where they are and how to go on. */
@Hidden
@Controller
@Profile("embedded")
class WelcomePage {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    @Bean
    @Order(3)
    static SecurityFilterChain welcomeChain(HttpSecurity http) {
        http.securityMatcher("/", "/demo.css")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy ->
                        policy.policyDirectives("default-src 'none'; style-src 'self'; frame-ancestors 'none'")));
        return http.build();
    }

    @GetMapping("/")
    ResponseEntity<String> page() throws IOException {
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok().contentType(HTML).body(text("index.html").replace("{base}", base));
    }

    @GetMapping("/demo.css")
    ResponseEntity<String> style() throws IOException {
        return ResponseEntity.ok().contentType(CSS).body(text("demo.css"));
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("demo/page/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
