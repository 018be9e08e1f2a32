package nl.welzijnoprecept.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WaitingDaysTest {

    private static String median(Map<Integer, Long> cases) {
        return String.valueOf(new WaitingDays(new TreeMap<>(cases)).median());
    }

    @Test
    void half_of_them_waited_no_longer() {
        assertThat(median(Map.of(3, 1L))).isEqualTo("3");
        assertThat(median(Map.of(0, 2L, 5, 1L))).isEqualTo("0");
        assertThat(median(Map.of(0, 1L, 5, 2L))).isEqualTo("5");
        assertThat(median(Map.of(1, 10L, 2, 1L, 90, 10L))).isEqualTo("2");
    }

    @Test
    void between_two_in_the_middle_lies_their_mean() {
        assertThat(median(Map.of(2, 1L, 5, 1L))).isEqualTo("3.5");
        assertThat(median(Map.of(2, 7L, 4, 7L))).isEqualTo("3");
        assertThat(median(Map.of(2, 8L, 4, 7L))).isEqualTo("2");
    }

    /** By hand: of ten the ninth, of eleven the tenth, of one that one. */
    @Test
    void nine_in_ten_waited_no_longer() {
        assertThat(most(Map.of(1, 8L, 2, 1L, 90, 1L))).isEqualTo("2");
        assertThat(most(Map.of(1, 9L, 20, 1L, 30, 1L))).isEqualTo("20");
        assertThat(most(Map.of(4, 1L))).isEqualTo("4");
        assertThat(most(Map.of(0, 90L, 7, 10L))).isEqualTo("0");
        assertThat(most(Map.of(0, 89L, 7, 11L))).isEqualTo("7");
    }

    private static String most(Map<Integer, Long> cases) {
        return String.valueOf(
                new WaitingDays(new TreeMap<>(cases)).of(new Measure.Days(Wait.INTAKE, Measure.Days.MOST)));
    }

    @Test
    void of_nobody_there_is_none() {
        assertThat(median(Map.of())).isEqualTo("null");
        assertThat(most(Map.of())).isEqualTo("null");
    }
}
