package nl.welzijnoprecept.statistics.app;

import nl.welzijnoprecept.statistics.Minimum;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    /** Refuses the start when the setting is below the floor. */
    @Bean
    Minimum figuresMinimum(@Value("${welzijnoprecept.statistics.minimum:10}") int minimum) {
        return new Minimum(minimum);
    }
}
