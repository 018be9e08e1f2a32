package nl.welzijnoprecept.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.welzijnoprecept.throttle.LimitSettings.Patience;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AtomicLong nanos = new AtomicLong();
    private final Guesses guesses = new Guesses(new Patience(3, LONGEST), nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** Fails as soon as it is possible again; answers the delay that followed. */
    private Duration failAgain() {
        pass(guesses.delay("a"));
        assertThat(guesses.fail("a")).isZero();
        return guesses.delay("a");
    }

    @Test
    void the_first_failures_are_free_and_then_the_delay_doubles_up_to_the_longest() {
        for (var seconds : new int[] {0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30}) {
            assertThat(failAgain()).isEqualTo(Duration.ofSeconds(seconds));
        }
        assertThat(guesses.delay("b")).isZero();
    }

    @Test
    void the_delay_stays_bounded_after_thousands_of_failures() {
        for (var i = 0; i < 5000; i++) {
            assertThat(failAgain()).isLessThanOrEqualTo(LONGEST);
        }
    }

    @Test
    void who_comes_too_early_waits_for_what_is_left_and_makes_it_no_longer() {
        for (var i = 0; i < 9; i++) {
            failAgain();
        }
        pass(Duration.ofSeconds(10));
        for (var i = 0; i < 1000; i++) {
            assertThat(guesses.fail("a")).isEqualTo(Duration.ofSeconds(20));
        }
        pass(Duration.ofSeconds(20));
        assertThat(guesses.fail("a")).isZero();
    }

    @Test
    void a_success_and_a_quiet_while_begin_anew() {
        for (var i = 0; i < 9; i++) {
            failAgain();
        }
        guesses.forgive("a");
        assertThat(failAgain()).isZero();
        for (var i = 0; i < 9; i++) {
            failAgain();
        }
        pass(LONGEST.multipliedBy(2).plusMinutes(2));
        assertThat(failAgain()).isZero();
    }

    @Test
    void what_was_no_failure_is_taken_back() {
        for (var i = 0; i < 100; i++) {
            assertThat(guesses.fail("a")).isZero();
            guesses.undo("a");
        }
        assertThat(guesses.delay("a")).isZero();
    }

    @Test
    void many_guesses_at_once_are_as_many_failures() throws InterruptedException {
        var looked = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var i = 0; i < 500; i++) {
                threads.execute(() -> looked.addAndGet(guesses.fail("a").isZero() ? 1 : 0));
            }
        }
        assertThat(looked).hasValue(4); // three free ones, and the one that brings the first delay
    }
}
