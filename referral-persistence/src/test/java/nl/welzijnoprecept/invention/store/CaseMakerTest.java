package nl.welzijnoprecept.invention.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.junit.jupiter.api.Test;

/** What is invented looks like practice, and is the same each time. */
class CaseMakerTest {
    private static final int CASES = 20_000;
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 31);
    private static final Country COUNTRY =
            new Country(List.of("2312", "1012"), List.of("A", "B"), new Weights(300, 100), Map.of("A", 300, "B", 100));

    private static CaseMaker maker(long seed) {
        var towns = Map.of("A", town("A"), "B", town("B"));
        return new CaseMaker(new InventionSettings(CASES, 5, UNTIL, seed, 1), COUNTRY, towns, UNTIL);
    }

    private static Town town(String code) {
        var goesOn = new Town.Practice(id(code + "goes on"), id(code + "referrer"), 1);
        var fades = new Town.Practice(id(code + "fades"), id(code + "referrer too"), 0.5);
        return new Town(
                code,
                id(code + "handler"),
                id(code + "coordinator"),
                id(code + "buddy"),
                List.of(id(code + "coach")),
                List.of(goesOn, fades),
                new Weights(1, 1),
                List.of(id(code + "activity")));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static List<InventedCase> all(long seed) {
        var maker = maker(seed);
        return IntStream.range(0, CASES).mapToObj(maker::of).toList();
    }

    private static double share(List<InventedCase> cases, Predicate<InventedCase> of) {
        return (double) cases.stream().filter(of).count() / cases.size();
    }

    @Test
    void the_same_seed_gives_the_same_cases_in_any_order_and_another_seed_others() {
        var one = maker(1);
        var other = maker(1);
        var another = maker(2);
        for (var number = 0; number < 1000; number++) {
            var there = one.of(number);
            var again = other.of(999 - number);
            assertThat(one.of(999 - number))
                    .usingRecursiveComparison()
                    .ignoringFields("dice")
                    .isEqualTo(again);
            assertThat(another.of(number).id()).isNotEqualTo(there.id());
        }
    }

    @Test
    void as_many_fail_early_and_as_many_begin_as_in_practice() {
        // Of those of the last year, who stopped early is closed and who goes on is not yet.
        var closed = all(1).stream()
                .filter(one -> one.submittedOn().isBefore(UNTIL.minusYears(1)))
                .toList();

        assertThat(share(closed, one -> one.course().status() == ReferralStatus.DECLINED))
                .isCloseTo(0.08, within(0.01));
        assertThat(share(closed, one -> one.course().status() == ReferralStatus.UNREACHED))
                .isCloseTo(0.06, within(0.01));
        assertThat(share(closed, one -> one.course().takenIn() != null)).isCloseTo(0.83, within(0.02));
        assertThat(share(closed, one -> one.course().begun() != null)).isCloseTo(0.56, within(0.03));
    }

    @Test
    void where_more_live_more_are_referred_and_each_later_than_the_one_before() {
        var cases = all(1);

        assertThat(share(cases, one -> one.town().code().equals("A"))).isCloseTo(0.75, within(0.02));
        assertThat(cases.stream().map(one -> one.course().submitted()).toList()).isSorted();
        assertThat(cases).allMatch(one -> one.submittedOn().isAfter(UNTIL.minusYears(5)));
        assertThat(cases).noneMatch(one -> one.submittedOn().isAfter(UNTIL));
    }

    @Test
    void a_practice_that_fades_sends_few_after_it_and_summers_are_quiet() {
        var cases = all(1);
        var late = cases.subList(CASES * 6 / 10, CASES);

        assertThat(share(late, one -> one.practice().fadesFrom() < 1)).isBetween(0.05, 0.4);
        assertThat(share(cases, one -> one.submittedOn().getMonthValue() == 7))
                .isLessThan(0.75 * share(cases, one -> one.submittedOn().getMonthValue() == 10));
    }

    @Test
    void somebody_comes_back_with_another_case_as_the_same_person() {
        var cases = all(1);

        assertThat(cases.stream().map(one -> one.person().client()).distinct().count())
                .isBetween((long) (0.9 * CASES), (long) (0.97 * CASES));
        assertThat(cases.stream().map(InventedCase::id)).doesNotHaveDuplicates();
    }
}
