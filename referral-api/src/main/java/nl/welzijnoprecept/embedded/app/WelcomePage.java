package nl.welzijnoprecept.embedded.app;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells somebody who opens the demonstration in a browser where they are and how to go on. */
@Hidden
@Controller
@Profile("embedded")
class WelcomePage {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final String REFUSED = """
            <p role="alert">Deze naam en dit wachtwoord horen niet bij elkaar.
              <br><span lang="en">This name and this password do not go together.</span></p>""";

    @Bean
    @Order(3)
    static SecurityFilterChain welcomeChain(HttpSecurity http) {
        http.securityMatcher("/", "/demo.css")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(PageHeaders::of);
        return http.build();
    }

    @GetMapping("/")
    ResponseEntity<String> page() throws IOException {
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .contentType(HTML)
                .body(text("index.html")
                        .replace("{personas}", text("personas.html"))
                        .replace("{base}", base));
    }

    @GetMapping("/demo.css")
    ResponseEntity<String> style() throws IOException {
        return ResponseEntity.ok().contentType(CSS).body(text("demo.css"));
    }

    /** Where the issuer sends a browser to log in. */
    @GetMapping("/login")
    ResponseEntity<String> login(CsrfToken csrf, @RequestParam(required = false) @Nullable String error)
            throws IOException {
        return ResponseEntity.ok()
                .contentType(HTML)
                .body(text("login.html")
                        .replace("{personas}", text("personas.html"))
                        .replace("{message}", error == null ? "" : REFUSED)
                        .replace("{csrfName}", csrf.getParameterName())
                        .replace("{csrfToken}", csrf.getToken()));
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("demo/page/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
