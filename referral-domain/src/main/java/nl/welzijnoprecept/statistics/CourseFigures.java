package nl.welzijnoprecept.statistics;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** How the cases of a period went on, as far as it is told; each number is that of its years together. */
final class CourseFigures {
    private record Part(YearTotals totals, YearCourse course, int from, int to) {}

    private final List<Part> parts;

    CourseFigures(Period period, CourseCounts counts, Minimum minimum) {
        parts = period.years()
                .mapToObj(year -> part(period, year, counts.ofYear(year), minimum))
                .toList();
    }

    private static Part part(Period period, int year, CourseCounts counts, Minimum minimum) {
        var months = new long[12];
        counts.courses().forEach(tally -> months[tally.month().getMonthValue() - 1] += tally.count());
        var totals = new YearTotals(months, minimum);
        return new Part(totals, new YearCourse(totals, counts, minimum), period.firstIn(year), period.lastIn(year));
    }

    /** Everybody; null when it is not to be shown. */
    @Nullable
    Long total() {
        return sum(part -> part.totals().total(part.from(), part.to()));
    }

    /** Those for whom the question arises; null when it is not to be shown. */
    @Nullable
    Long group(Fact fact) {
        return sum(part -> part.course().group(fact, part.from(), part.to()));
    }

    /** Those with this answer; null when it is not to be shown. */
    @Nullable
    Long count(Fact fact, String answer) {
        return fact == Fact.STATUS
                ? sum(part -> part.course().count(ReferralStatus.valueOf(answer), part.from(), part.to()))
                : sum(part -> part.course().count(fact, answer, part.from(), part.to()));
    }

    private @Nullable Long sum(Function<Part, @Nullable Long> count) {
        var counts = parts.stream().map(count).toList();
        return counts.stream().anyMatch(Objects::isNull)
                ? null
                : Long.valueOf(counts.stream().flatMapToLong(LongStream::of).sum());
    }
}
