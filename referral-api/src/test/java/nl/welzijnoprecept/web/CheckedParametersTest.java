package nl.welzijnoprecept.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class CheckedParametersTest {
    record Months(int first, int last) implements MeaningCheck {
        @Override
        public List<FieldError> check(LocalDate today) {
            return last < first ? List.of(new FieldError("last", "BEFORE_FIRST")) : List.of();
        }
    }

    @RestController
    static class MonthsController {
        @GetMapping("/months")
        String months(@Valid Months months) {
            return "ok";
        }
    }

    @Test
    void parameters_that_make_no_sense_together_are_refused_without_any_other_fault() throws Exception {
        var web = MockMvcBuilders.standaloneSetup(new MonthsController())
                .setControllerAdvice(new CheckedParameters(Clock.systemUTC()))
                .build();

        assertThat(web.perform(get("/months?first=1&last=2"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(web.perform(get("/months?first=2&last=1")).andReturn().getResolvedException())
                .isInstanceOfSatisfying(
                        MethodArgumentNotValidException.class,
                        refusal -> assertThat(refusal.getFieldErrors())
                                .extracting(error -> error.getField() + ":" + error.getDefaultMessage())
                                .containsExactly("last:BEFORE_FIRST"));
    }
}
