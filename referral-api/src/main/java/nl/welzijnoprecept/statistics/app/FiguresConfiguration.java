package nl.welzijnoprecept.statistics.app;

import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
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
            // Of its own: what springdoc puts there is the same one for all kinds.
            operation.getResponses().values().stream()
                    .map(ApiResponse::getContent)
                    .filter(content -> content != null && content.containsKey(AsJsonStat.TYPE))
                    .forEach(content -> content.addMediaType(AsJsonStat.TYPE, jsonStat()));
            return operation;
        };
    }

    private static MediaType jsonStat() {
        return new MediaType()
                .schema(new Schema<>()
                        .types(Set.of("object"))
                        .description("A dataset of JSON-stat 2.0: https://json-stat.org/full/"));
    }
}
