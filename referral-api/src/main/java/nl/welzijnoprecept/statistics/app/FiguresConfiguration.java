package nl.welzijnoprecept.statistics.app;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import java.util.Set;
import nl.welzijnoprecept.statistics.Minimum;
import org.springdoc.core.customizers.OperationCustomizer;
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

    /** The document takes one schema for all that a method gives; this kind has one of its own, which json-stat.org keeps. */
    @Bean
    OperationCustomizer describesJsonStat() {
        return (operation, _) -> {
            operation.getResponses().values().stream()
                    .filter(response -> response.getContent() != null)
                    .map(response -> response.getContent().get(AsJsonStat.TYPE))
                    .filter(Objects::nonNull)
                    .forEach(kind -> kind.setSchema(new Schema<>()
                            .types(Set.of("object"))
                            .description("A dataset of JSON-stat 2.0: https://json-stat.org/full/")));
            return operation;
        };
    }
}
