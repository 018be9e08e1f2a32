package nl.welzijnoprecept.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure that tells how the work goes.
 *
 * @param numerator   null when suppressed, and of days
 * @param denominator null when suppressed
 * @param value       null when suppressed, and when there is nobody to tell about
 */
public record Indicator(
        String code,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        Unit unit,
        boolean suppressed) {

    /** What the value counts in. */
    public enum Unit {
        /** From 0 to 1. */
        SHARE,
        WORKING_DAYS,
        CALENDAR_DAYS,
        PRACTICES,
        PEOPLE,
        /** Of the scale that was measured with. */
        POINTS
    }

    static Indicator suppressed(String code, Unit unit) {
        return new Indicator(code, null, null, null, unit, true);
    }

    static Indicator people(String code, long people) {
        return new Indicator(code, null, people, BigDecimal.valueOf(people), Unit.PEOPLE, false);
    }

    /** In tenths, of so many people. */
    static Indicator of(Measure measure, long people, @Nullable BigDecimal value) {
        var rounded = value == null ? null : value.setScale(1, RoundingMode.HALF_UP);
        return new Indicator(measure.code(), null, people, rounded, measure.unit(), false);
    }

    static Indicator days(String code, @Nullable BigDecimal days, long cases) {
        var rounded = days == null ? null : days.setScale(1, RoundingMode.HALF_UP);
        return new Indicator(code, null, cases, rounded, Unit.WORKING_DAYS, false);
    }

    static Indicator share(String code, long numerator, long denominator) {
        var value = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 3, RoundingMode.HALF_UP);
        return new Indicator(code, numerator, denominator, value, Unit.SHARE, false);
    }
}
