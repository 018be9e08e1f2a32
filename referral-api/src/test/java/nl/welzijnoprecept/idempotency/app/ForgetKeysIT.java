package nl.welzijnoprecept.idempotency.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class ForgetKeysIT extends ApiTest {
    @Autowired
    private ForgetKeys job;

    @Autowired
    private ScheduledTaskHolder schedule;

    @Test
    void a_key_is_known_for_thirty_days() {
        var sender = as("huisarts").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = annie();
        var first = sender.post("/api/v1/referrals", body).id();

        clock.moveAhead(Duration.ofDays(30).minusMinutes(1));
        job.forget();
        assertThat(sender.post("/api/v1/referrals", body).id()).isEqualTo(first);

        clock.moveAhead(Duration.ofMinutes(2));
        job.forget();
        assertThat(sender.post("/api/v1/referrals", body).id()).isNotEqualTo(first);
    }

    @Test
    void keys_are_forgotten_every_night() {
        assertThat(schedule.getScheduledTasks())
                .extracting(task -> task.getTask().toString())
                .anyMatch(task -> task.contains("ForgetKeys.forget"));
    }
}
