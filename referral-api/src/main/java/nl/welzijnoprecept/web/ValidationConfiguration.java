package nl.welzijnoprecept.web;

import java.time.Clock;
import java.time.Duration;
import nl.welzijnoprecept.time.DutchTime;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What past and future mean to the annotations of request bodies: on our clock, and on the Dutch calendar. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {
    /** The sender's clock may be a little ahead of ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    @Bean
    ValidationConfigurationCustomizer dutchClock(Clock clock) {
        return configuration -> {
            configuration.clockProvider(() -> clock.withZone(DutchTime.ZONE));
            if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                hibernate.temporalValidationTolerance(TOLERANCE);
            }
        };
    }
}
