package nl.welzijnoprecept.mapping;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Days as a parameter of a query, there as {@code date[]}. */
public final class SqlDays {
    private SqlDays() {}

    public static Date[] of(List<LocalDate> days) {
        return days.stream().map(Date::valueOf).toArray(Date[]::new);
    }
}
