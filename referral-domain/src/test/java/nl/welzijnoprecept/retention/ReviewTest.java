package nl.welzijnoprecept.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final LocalDate KEPT_UNTIL = LocalDate.of(2028, 3, 31);

    private static Review review(LocalDate postponedUntil, boolean held) {
        return new Review(
                new ReferralId(new UUID(4, 1)),
                Reference.random(new Random()),
                ReferralStatus.COMPLETED,
                DataKind.FILE,
                LocalDate.of(2026, 3, 31),
                KEPT_UNTIL,
                postponedUntil,
                held);
    }

    @Test
    void it_goes_the_day_after_its_term() {
        assertThat(review(null, false).destroyedFrom()).isEqualTo("2028-04-01");
    }

    @Test
    void what_was_postponed_goes_after_that_and_never_sooner_than_its_term() {
        assertThat(review(LocalDate.of(2028, 5, 10), false).destroyedFrom()).isEqualTo("2028-05-11");
        assertThat(review(LocalDate.of(2027, 5, 10), false).destroyedFrom()).isEqualTo("2028-04-01");
    }

    @Test
    void what_is_held_does_not_go() {
        assertThat(review(null, true).destroyedFrom()).isNull();
    }
}
