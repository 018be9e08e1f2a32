package nl.welzijnoprecept;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Starts the product, or one command of an operator. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // who may in is the issuer's business
@EnableResilientMethods
public class WelzijnOpReceptApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(WelzijnOpReceptApplication.class);
        if (CommandLine.isAsked(arguments)) {
            System.exit(CommandLine.run(application, System.out, arguments));
        }
        application.run(arguments);
    }

    /** What nobody may guess, such as references. */
    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    /** Whole milliseconds, so that what is answered equals what is stored. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}
