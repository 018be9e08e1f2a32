package nl.welzijnoprecept.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.welzijnoprecept.throttle.LimitSettings.Rate;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Allowance allowance = new Allowance(new Rate(10, 60), nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private int answered(String caller, int requests) {
        var answered = 0;
        for (var i = 0; i < requests; i++) {
            answered += allowance.take(caller).isZero() ? 1 : 0;
        }
        return answered;
    }

    @Test
    void a_burst_is_answered_and_what_goes_beyond_is_told_when_to_come_back() {
        assertThat(answered("a", 25)).isEqualTo(10);
        assertThat(allowance.take("a")).isEqualTo(Duration.ofSeconds(1));
        assertThat(answered("b", 25)).isEqualTo(10); // somebody else has a share of their own
    }

    @Test
    void who_keeps_to_the_pace_is_never_refused() {
        for (var second = 0; second < 3600; second++) {
            assertThat(allowance.take("a")).isZero();
            pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void after_a_rest_the_burst_is_there_again_and_not_more() {
        answered("a", 25);
        pass(Duration.ofHours(1));
        assertThat(answered("a", 25)).isEqualTo(10);
    }

    @Test
    void no_limit_is_a_limit_of_zero() {
        var open = new Allowance(new Rate(1, 0), nanos::get);
        for (var i = 0; i < 1000; i++) {
            assertThat(open.take("a")).isZero();
        }
    }

    @Test
    void memory_is_bounded_however_many_callers_there_are() {
        for (var caller = 0; caller < 300_000; caller++) {
            allowance.take("caller " + caller);
        }
        assertThat(allowance.remembered()).isLessThanOrEqualTo(100_000);
        pass(Duration.ofHours(1));
        assertThat(allowance.remembered()).isZero();
    }
}
