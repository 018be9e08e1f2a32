package nl.welzijnoprecept.statistics.app;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Figures;

/** In which order a reader looks for the rows of a figure; what is not known comes last. */
final class RowOrder {
    private static final Comparator<Figures.Row> CODE = comparing(RowOrder::value);
    private static final List<String> STATUSES = order(ReferralStatus.values());
    private static final List<String> OUTCOMES = order(Outcome.values());

    private RowOrder() {}

    static Comparator<Figures.Row> of(Dimension dimension) {
        var known = comparing((Figures.Row row) -> value(row).equals("UNKNOWN"));
        return switch (dimension) {
            case MONTH, QUARTER -> known.thenComparing(CODE);
            case AGE_BAND -> known.thenComparing(comparingInt(RowOrder::age)).thenComparing(CODE);
            case STATUS -> known.thenComparing(comparingInt(row -> STATUSES.indexOf(value(row))));
            // what is not completed yet comes after what is
            case OUTCOME ->
                known.thenComparing(row -> value(row).equals("NONE"))
                        .thenComparing(comparingInt(row -> OUTCOMES.indexOf(value(row))));
            // what may not be known has no size to stand by: it comes after, by its code
            case REASON, GENDER, DISTRICT, REFERRER_TYPE ->
                known.thenComparing(comparing(Figures.Row::count, nullsLast(reverseOrder())))
                        .thenComparing(CODE);
        };
    }

    private static String value(Figures.Row row) {
        return row.values().getFirst();
    }

    /** The youngest of a band, such as 65-79 or 80+. */
    private static int age(Figures.Row row) {
        var digits = value(row).replaceFirst("\\D.*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** As they are written: a case goes through statuses in this order. */
    private static List<String> order(Enum<?>[] constants) {
        return Arrays.stream(constants).<String>map(Enum::name).toList();
    }
}
