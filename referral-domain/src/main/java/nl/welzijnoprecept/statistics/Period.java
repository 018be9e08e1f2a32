package nl.welzijnoprecept.statistics;

import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.welzijnoprecept.time.DutchTime;

/** Whole months in Dutch time, the last one included. */
public record Period(YearMonth from, YearMonth to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    static Period of(YearMonth month) {
        return new Period(month, month);
    }

    /** The calendar years that it touches, whole: disclosure control looks at no less. */
    public Period wholeYears() {
        return new Period(YearMonth.of(from.getYear(), 1), YearMonth.of(to.getYear(), 12));
    }

    public Instant start() {
        return from.atDay(1).atStartOfDay(DutchTime.ZONE).toInstant();
    }

    /** The first moment that is no longer in it. */
    public Instant end() {
        return to.plusMonths(1).atDay(1).atStartOfDay(DutchTime.ZONE).toInstant();
    }

    List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    boolean touches(int year) {
        return from.getYear() <= year && year <= to.getYear();
    }

    IntStream years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear());
    }

    /** The first month of this year that is in it, counted from 0. */
    int firstIn(int year) {
        return from.isBefore(Year.of(year).atMonth(1)) ? 0 : from.getMonthValue() - 1;
    }

    /** The last month of this year that is in it, counted from 0. */
    int lastIn(int year) {
        return to.isAfter(Year.of(year).atMonth(12)) ? 11 : to.getMonthValue() - 1;
    }
}
