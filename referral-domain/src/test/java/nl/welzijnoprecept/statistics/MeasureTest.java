package nl.welzijnoprecept.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.statistics.Measure.Share;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void each_reason_that_the_product_knows_is_told_of() {
        assertThat(answers(Fact.DECLINE_REASON)).isEqualTo(ReasonCode.known(Step.DECLINE));
        assertThat(answers(Fact.WITHDRAW_REASON)).isEqualTo(ReasonCode.known(Step.WITHDRAW));
    }

    @Test
    void each_thing_that_an_activity_may_do_good_to_is_told_of() {
        for (var dimension : Dimension.values()) {
            assertThat(answers(Fact.valueOf("BEGAN_" + dimension))).containsExactly(Fact.YES);
            assertThat(answers(Fact.valueOf("MISSED_" + dimension))).containsExactly(Fact.YES);
        }
    }

    @Test
    void each_has_a_code_of_its_own() {
        assertThat(Arrays.stream(Measure.values()).map(Measure::code)).doesNotHaveDuplicates();
    }

    @Test
    void those_of_model_fidelity_are_numbered() {
        assertThat(Measure.PERMISSION_RATE.fidelity()).hasValue(1);
        assertThat(Measure.FITTING_ACTIVITY_RATE.fidelity()).hasValue(7);
        assertThat(Measure.GOING_ON_RATE.fidelity()).hasValue(11);
        assertThat(Measure.DECLINED_RATE.fidelity()).isEmpty();
    }

    private static Set<String> answers(Fact fact) {
        return Arrays.stream(Measure.values())
                .map(Measure::recipe)
                .filter(recipe -> recipe instanceof Share share && share.fact() == fact)
                .map(recipe -> String.valueOf(((Share) recipe).answer()))
                .collect(Collectors.toSet());
    }
}
