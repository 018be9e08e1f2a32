package nl.welzijnoprecept.consent;

import static nl.welzijnoprecept.consent.ConsentGiver.CLIENT;
import static nl.welzijnoprecept.consent.ConsentGiver.PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.welzijnoprecept.client.Client;
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
        assertThat(consent(TODAY, givers, Purpose.REFER).check("permission.", birthDate, TODAY))
                .extracting(FieldError::code)
                .containsExactlyElementsOf(codes);
    }

    @Test
    void it_is_not_given_tomorrow_nor_before_birth() {
        var birthDate = LocalDate.of(1948, 3, 2);
        assertThat(consent(TODAY.plusDays(1), Set.of(CLIENT), Purpose.REFER).check("permission.", birthDate, TODAY))
                .containsExactly(new FieldError("permission.givenOn", "DATE_IN_FUTURE"));
        assertThat(consent(birthDate.minusDays(1), Set.of(CLIENT), Purpose.REFER)
                        .check("permission.", birthDate, TODAY))
                .containsExactly(new FieldError("permission.givenOn", "BEFORE_BIRTH"));
    }

    @Test
    void it_covers_the_referral_itself() {
        assertThat(consent(TODAY, Set.of(CLIENT), Purpose.FEEDBACK)
                        .check("permission.", LocalDate.of(1948, 3, 2), TODAY))
                .containsExactly(new FieldError("permission.purposes", "REFER_REQUIRED"));
    }

    /** Birth dates with the birthdays that are awkward: in a leap year, on and around 29 February, in a century. */
    static Stream<LocalDate> births() {
        return Stream.of(
                LocalDate.of(2010, 6, 15),
                LocalDate.of(2012, 2, 28),
                LocalDate.of(2012, 2, 29),
                LocalDate.of(2012, 3, 1),
                LocalDate.of(2088, 2, 29), // 12 in 2100, which is no leap year
                LocalDate.of(2011, 12, 31),
                LocalDate.of(2012, 1, 1));
    }

    /** On every day of eighteen years: it is enough until the day it ends on, if it ends, and never again. */
    @ParameterizedTest
    @MethodSource("births")
    void a_permission_is_enough_until_a_birthday_after_which_others_decide(LocalDate birthDate) {
        for (var givers : List.of(Set.of(PARENT), Set.of(CLIENT, PARENT), Set.of(CLIENT))) {
            for (var age : List.of(0, 6, 11, 12, 15, 16, 17)) {
                var given = new Consent(
                        birthDate.plusYears(age).plusMonths(1), givers, ConsentMethod.ORAL, Set.of(Purpose.REFER));
                if (!given.check("", birthDate, given.givenOn()).isEmpty()) {
                    continue; // by others than who decided then: it was refused
                }
                var endsOn = given.endsOn(birthDate);
                for (var day = given.givenOn(); day.isBefore(birthDate.plusYears(19)); day = day.plusDays(1)) {
                    assertThat(Consent.isEnough(givers, birthDate, day))
                            .as("given at %s by %s, seen on %s", age, givers, day)
                            .isEqualTo(endsOn == null || day.isBefore(endsOn));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("births")
    void on_a_birthday_somebody_has_that_age_and_the_day_before_not(LocalDate birthDate) {
        for (var age : List.of(12, 16, 18)) {
            var birthday = Client.birthday(birthDate, age);
            assertThat(Client.age(birthDate, birthday)).isEqualTo(age);
            assertThat(Client.age(birthDate, birthday.minusDays(1))).isEqualTo(age - 1);
        }
        assertThat(Consent.parentsViewEndsOn(birthDate)).isEqualTo(Client.birthday(birthDate, 18));
    }

    @Test
    void a_parent_alone_decides_until_twelve_together_until_sixteen_and_then_the_young_person_alone() {
        var birthDate = LocalDate.of(2012, 2, 29);
        assertThat(consent(TODAY, Set.of(PARENT), Purpose.REFER).endsOn(birthDate))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(consent(TODAY, Set.of(CLIENT, PARENT), Purpose.REFER).endsOn(birthDate))
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(consent(TODAY, Set.of(CLIENT), Purpose.REFER).endsOn(birthDate))
                .isNull();
        assertThat(Consent.parentsViewEndsOn(birthDate)).isEqualTo(LocalDate.of(2030, 3, 1));
    }

    @Test
    void that_it_ends_is_told_six_weeks_ahead_and_from_then_on() {
        var birthDate = LocalDate.of(2015, 3, 1);
        var endsOn = LocalDate.of(2027, 3, 1);
        assertThat(Consent.isToRenew(
                        Set.of(PARENT), birthDate, endsOn.minusWeeks(6).minusDays(1)))
                .isFalse();
        assertThat(Consent.isToRenew(Set.of(PARENT), birthDate, endsOn.minusWeeks(6)))
                .isTrue();
        assertThat(Consent.isToRenew(Set.of(PARENT), birthDate, endsOn.plusYears(1)))
                .isTrue();
        assertThat(Consent.isToRenew(Set.of(CLIENT), birthDate, endsOn)).isTrue(); // not theirs to give yet
        assertThat(Consent.isToRenew(Set.of(CLIENT), birthDate, endsOn.plusYears(5)))
                .isFalse();
    }

    @Test
    void a_renewed_permission_is_given_by_those_who_decide_today() {
        var birthDate = TODAY.minusYears(12);
        var byParent = new Consent(TODAY.minusDays(1), Set.of(PARENT), ConsentMethod.ORAL, Set.of(Purpose.REFER));
        assertThat(byParent.check("", birthDate, TODAY)).isEmpty();
        assertThat(byParent.checkRenewed(birthDate, TODAY))
                .containsExactly(new FieldError("givenBy", "CLIENT_REQUIRED"));
    }

    @Test
    void what_is_taken_back_for_a_purpose_leaves_the_others() {
        var both = new Consent(TODAY, Set.of(CLIENT), ConsentMethod.ORAL, Set.of(Purpose.REFER, Purpose.FEEDBACK));
        assertThat(Consent.remaining(both, Set.of(Purpose.FEEDBACK)).purposes()).containsExactly(Purpose.REFER);
    }

    private static Consent consent(LocalDate givenOn, Set<ConsentGiver> givers, Purpose purpose) {
        return new Consent(givenOn, givers, ConsentMethod.ORAL, Set.of(purpose));
    }
}
