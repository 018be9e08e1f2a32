package nl.welzijnoprecept.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month as people type it where their browser has no field for one: 2026-11, 11-2026, november 2026, nov 2026. */
public final class TypedMonth {
    private TypedMonth() {}

    /** As systems write it: 2026-11. What is no month stays as it was typed. */
    public static @Nullable String of(@Nullable String typed, LocalDate today) {
        return typed == null
                ? null
                : TypedDay.of("1 " + typed.strip(), today)
                        .map(day -> YearMonth.from(day).toString())
                        .orElse(typed.strip());
    }
}
