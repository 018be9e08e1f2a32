package nl.welzijnoprecept.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A day in a URL, such as 2026-03-02. Its year has four figures: further away nobody asks for, and sums with it overflow. */
class DayFormatter implements Formatter<LocalDate> {
    private static final int LAST_YEAR = 9999;

    @Override
    public LocalDate parse(String text, Locale locale) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("out of range");
        }
        return day;
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
