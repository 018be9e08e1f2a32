package nl.welzijnoprecept.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class LimitSettingsTest {
    private static final String PREFIX = "welzijnoprecept.limits.";

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withUserConfiguration(Product.class)
            .withPropertyValues(
                    PREFIX + "caller.burst=10",
                    PREFIX + "caller.per-minute=0",
                    PREFIX + "address.burst=10",
                    PREFIX + "address.per-minute=10",
                    PREFIX + "failures.address.free=0",
                    PREFIX + "failures.address.longest=1s",
                    PREFIX + "failures.login.free=5",
                    PREFIX + "failures.login.longest=30s");

    @Configuration
    @EnableConfigurationProperties(LimitSettings.class)
    static class Product {}

    @Test
    void limits_that_can_be_kept_are_taken() {
        start.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caller.burst=0",
                "caller.per-minute=-1",
                "address.burst=-5",
                "address.per-minute=60000000001",
                "failures.address.free=-1",
                "failures.address.longest=0s",
                "failures.login.longest=-1s",
                "failures.login.longest=25h"
            })
    void one_that_cannot_is_named_at_the_start(String setting) {
        start.withPropertyValues(PREFIX + setting)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(
                                PREFIX + setting.replaceFirst("=.*", "").replace("per-minute", "perMinute")));
    }

    /** A whole group that is forgotten, as by a file that replaces ours. */
    @Test
    void one_that_is_missing_is_named_too() {
        new ApplicationContextRunner()
                .withUserConfiguration(Product.class)
                .withPropertyValues(PREFIX + "caller.burst=10")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(PREFIX + "address"));
    }
}
