package nl.welzijnoprecept.referral.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.welzijnoprecept.encryption.KeyedHash;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.startup.StartRefused;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.ReferralBodies;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;

/** A database is not used with other keys than its own. */
class KeysFitIT extends ApiTest {
    private static final String OTHER = "QW5kZXJlIHNsZXV0ZWwgdmFuIDMyIGJ5dGVzISEhISE=";

    @Autowired
    private Environment settings;

    @Autowired
    private Flyway flyway;

    @BeforeEach
    void somebody_was_referred() {
        assertThat(as("huisarts")
                        .post("/api/v1/referrals", ReferralBodies.annie())
                        .status())
                .isEqualTo(201);
    }

    private ApplicationContextRunner start(String active, String key, String marks) {
        return new ApplicationContextRunner()
                .withBean(Flyway.class, () -> flyway)
                .withUserConfiguration(TextCipher.class, KeyedHash.class, PersonMarks.class, KeysFit.class)
                .withPropertyValues(
                        "welzijnoprecept.encryption.active=" + active,
                        "welzijnoprecept.encryption.keys." + active + "=" + key,
                        "welzijnoprecept.encryption.marks=" + marks);
    }

    private String setting(String name) {
        return settings.getRequiredProperty("welzijnoprecept.encryption." + name);
    }

    private String key() {
        return setting("keys." + setting("active"));
    }

    @Test
    void with_its_own_keys_the_product_starts() {
        start(setting("active"), key(), setting("marks"))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void another_key_under_the_same_name_is_refused() {
        start(setting("active"), OTHER, setting("marks"))
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining(StartRefused.class.getName())
                        .hasStackTraceContaining("does not open what the database holds"));
    }

    @Test
    void a_key_that_is_not_there_is_refused_by_its_name() {
        start("elders", OTHER, setting("marks"))
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("No encryption key with id '" + setting("active") + "'"));
    }

    @Test
    void another_key_of_the_marks_is_refused() {
        start(setting("active"), key(), OTHER)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining(StartRefused.class.getName())
                        .hasStackTraceContaining("welzijnoprecept.encryption.marks"));
    }
}
