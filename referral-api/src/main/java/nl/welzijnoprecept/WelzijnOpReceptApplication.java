package nl.welzijnoprecept;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts the product. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // who may in is the issuer's business
public class WelzijnOpReceptApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(WelzijnOpReceptApplication.class, arguments);
    }

    /** Whole milliseconds, so that what is answered equals what is stored. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}
