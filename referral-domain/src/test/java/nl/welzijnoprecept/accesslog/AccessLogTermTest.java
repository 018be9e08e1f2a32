package nl.welzijnoprecept.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccessLogTermTest {
    @Test
    void a_month_is_past_its_term_once_its_last_day_is() {
        var term = new AccessLogTerm(7);
        var day = LocalDate.parse("2019-11-03");
        assertThat(term.isPast(day, LocalDate.parse("2026-11-30"))).isFalse();
        assertThat(term.isPast(day, LocalDate.parse("2026-12-01"))).isTrue();
        assertThat(new AccessLogTerm(5).isPast(day, LocalDate.parse("2024-12-01")))
                .isTrue();
    }

    @Test
    void less_than_five_years_is_refused() {
        assertThatThrownBy(() -> new AccessLogTerm(4)).hasMessageContaining("welzijnoprecept.access-log.years");
    }
}
