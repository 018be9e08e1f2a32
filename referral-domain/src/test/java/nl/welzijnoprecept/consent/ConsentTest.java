package nl.welzijnoprecept.consent;

import static nl.welzijnoprecept.consent.ConsentGiver.CLIENT;
import static nl.welzijnoprecept.consent.ConsentGiver.PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.welzijnoprecept.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static Stream<Arguments> ages() {
        return Stream.of(
                Arguments.of(TODAY.minusYears(12).plusDays(1), Set.of(PARENT), List.of()),
                Arguments.of(TODAY.minusYears(12).plusDays(1), Set.of(CLIENT), List.of("PARENT_REQUIRED")),
                Arguments.of(TODAY.minusYears(12).plusDays(1), Set.of(CLIENT, PARENT), List.of()),
                Arguments.of(TODAY.minusYears(12), Set.of(PARENT), List.of("CLIENT_REQUIRED")),
                Arguments.of(TODAY.minusYears(12), Set.of(CLIENT), List.of("PARENT_REQUIRED")),
                Arguments.of(TODAY.minusYears(12), Set.of(CLIENT, PARENT), List.of()),
                Arguments.of(TODAY.minusYears(16).plusDays(1), Set.of(CLIENT, PARENT), List.of()),
                Arguments.of(TODAY.minusYears(16), Set.of(CLIENT), List.of()),
                Arguments.of(TODAY.minusYears(16), Set.of(CLIENT, PARENT), List.of("CLIENT_ALONE")),
                Arguments.of(TODAY.minusYears(16), Set.of(PARENT), List.of("CLIENT_REQUIRED", "CLIENT_ALONE")),
                Arguments.of(TODAY.minusYears(78), Set.of(CLIENT), List.of()));
    }

    @ParameterizedTest
    @MethodSource("ages")
    void the_age_on_the_day_decides_who_must_give_it(
            LocalDate birthDate, Set<ConsentGiver> givers, List<String> codes) {
        assertThat(consent(TODAY, givers, Purpose.REFER).check("permission", birthDate, TODAY))
                .extracting(FieldError::code)
                .containsExactlyElementsOf(codes);
    }

    @Test
    void it_is_not_given_tomorrow_nor_before_birth() {
        var birthDate = LocalDate.of(1948, 3, 2);
        assertThat(consent(TODAY.plusDays(1), Set.of(CLIENT), Purpose.REFER).check("permission", birthDate, TODAY))
                .containsExactly(new FieldError("permission.givenOn", "DATE_IN_FUTURE"));
        assertThat(consent(birthDate.minusDays(1), Set.of(CLIENT), Purpose.REFER)
                        .check("permission", birthDate, TODAY))
                .containsExactly(new FieldError("permission.givenOn", "BEFORE_BIRTH"));
    }

    @Test
    void it_covers_the_referral_itself() {
        assertThat(consent(TODAY, Set.of(CLIENT), Purpose.FEEDBACK)
                        .check("permission", LocalDate.of(1948, 3, 2), TODAY))
                .containsExactly(new FieldError("permission.purposes", "REFER_REQUIRED"));
    }

    private static Consent consent(LocalDate givenOn, Set<ConsentGiver> givers, Purpose purpose) {
        return new Consent(givenOn, givers, ConsentMethod.ORAL, Set.of(purpose));
    }
}
