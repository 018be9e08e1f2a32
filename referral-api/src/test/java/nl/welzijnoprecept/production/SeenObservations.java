package nl.welzijnoprecept.production;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** All that would go into traces, if an operator had them. */
@TestConfiguration(proxyBeanMethods = false)
class SeenObservations {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    Set<String> seen() {
        return seen;
    }

    @Bean
    ObservationHandler<Observation.Context> everything() {
        return new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                seen.add(context.getName() + " " + context.getContextualName());
                context.getAllKeyValues().forEach(pair -> seen.add(pair.getKey() + "=" + pair.getValue()));
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        };
    }
}
