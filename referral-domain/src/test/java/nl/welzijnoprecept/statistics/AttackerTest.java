package nl.welzijnoprecept.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That nobody finds anything means little unless he would find what is there to be found. */
class AttackerTest {
    private final Attacker attacker = new Attacker(4);

    @Test
    void subtracts() {
        attacker.knows(new double[] {1, 1, 1, 0});
        attacker.knows(new double[] {0, 1, 1, 0});
        assertThat(attacker.canTell(new double[] {1, 0, 0, 0})).isTrue();
        assertThat(attacker.canTell(new double[] {0, 1, 0, 0})).isFalse();
    }

    @Test
    void puts_three_answers_together() {
        attacker.knows(new double[] {1, 1, 0, 0});
        attacker.knows(new double[] {0, 1, 1, 0});
        attacker.knows(new double[] {1, 0, 1, 0});
        assertThat(attacker.canTell(new double[] {0, 0, 1, 0})).isTrue();
        assertThat(attacker.canTell(new double[] {0, 0, 1, 1})).isFalse();
    }

    @Test
    void knows_that_nothing_is_less_than_it_can_be() {
        attacker.knows(new double[] {1, 1, 0, 0});
        attacker.knowsItIsNotLess(new double[] {1, 0, 0, 0});
        assertThat(attacker.canTell(new double[] {0, 1, 0, 0})).isFalse();
        attacker.knowsItIsNotLess(new double[] {0, 1, 0, 0});
        assertThat(attacker.canTell(new double[] {0, 1, 0, 0})).isTrue();
    }
}
