package nl.welzijnoprecept.practicereport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.statistics.Period;
import org.jspecify.annotations.Nullable;

/**
 * What became of a practice's referrals of some months. All of them count in how many there were; in all the rest only
 * those of clients who let the practice hear of it today.
 *
 * @param shared       how many count in the rest
 * @param ended        how those that ended did
 * @param outcomes     what the completed ones came to
 * @param feedback     how many messages came
 * @param acknowledged how many of them somebody of the practice has read
 * @param completed    how many were completed
 * @param verdictKnown of how many of those it is known what the client thinks of it
 */
public record PracticeReport(
        long referred,
        SequencedMap<YearMonth, Long> months,
        long shared,
        Map<StatusGroup, Long> groups,
        Map<ReferralStatus, Long> ended,
        Map<Outcome, Long> outcomes,
        Map<Reason, Long> reasons,
        DaysTaken firstContact,
        DaysTaken intake,
        long feedback,
        long acknowledged,
        long completed,
        long verdictKnown) {

    public static PracticeReport of(Period period, List<PracticeCase> cases, LocalDate today) {
        var shared = cases.stream()
                .filter(one -> one.sharing().isPermitted(Purpose.FEEDBACK, today))
                .toList();
        var completed = shared.stream()
                .filter(one -> one.status() == ReferralStatus.COMPLETED)
                .toList();
        return new PracticeReport(
                cases.size(),
                months(period, cases),
                shared.size(),
                count(StatusGroup.class, shared, one -> StatusGroup.of(one.status())),
                count(ReferralStatus.class, shared, one -> one.status().isOpen() ? null : one.status()),
                count(Outcome.class, completed, PracticeCase::outcome),
                count(Reason.class, shared, PracticeCase::mainReason),
                wait(shared, PracticeCase::contacted),
                wait(shared, PracticeCase::takenIn),
                shared.stream().mapToLong(PracticeCase::feedback).sum(),
                shared.stream().mapToLong(PracticeCase::acknowledged).sum(),
                completed.size(),
                completed.stream()
                        .filter(one -> one.verdict() != null && one.verdict() != ClientVerdict.UNKNOWN)
                        .count());
    }

    private static SequencedMap<YearMonth, Long> months(Period period, List<PracticeCase> cases) {
        var months = new TreeMap<YearMonth, Long>();
        for (var month = period.from(); !month.isAfter(period.to()); month = month.plusMonths(1)) {
            months.put(month, 0L);
        }
        cases.forEach(one -> months.merge(YearMonth.from(one.submittedOn()), 1L, Long::sum));
        return months;
    }

    private static <E extends Enum<E>> Map<E, Long> count(
            Class<E> codes, List<PracticeCase> cases, Function<PracticeCase, @Nullable E> by) {
        return cases.stream()
                .map(by)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(codes), Collectors.counting()));
    }

    private static DaysTaken wait(List<PracticeCase> cases, Function<PracticeCase, @Nullable LocalDate> day) {
        return DaysTaken.of(cases.stream()
                .map(one -> one.daysTo(day.apply(one)))
                .filter(Objects::nonNull)
                .toList());
    }
}
