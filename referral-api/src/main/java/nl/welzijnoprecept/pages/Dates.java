package nl.welzijnoprecept.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and times as people read them, on Dutch clocks: for templates, as {@code @dates}. */
@Component("dates")
public class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm");
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy");

    /** A month that is written as {@code 2026-01}. */
    public String month(String month) {
        return month(YearMonth.parse(month));
    }

    public String month(YearMonth month) {
        return MONTH.localizedBy(LocaleContextHolder.getLocale()).format(month);
    }

    public String day(LocalDate day) {
        return DAY.localizedBy(LocaleContextHolder.getLocale()).format(day);
    }

    public String day(Instant at) {
        return day(DutchTime.day(at));
    }

    /** With the day of the week, by which people know when they are free. */
    public String time(Instant at) {
        return TIME.localizedBy(LocaleContextHolder.getLocale()).format(at.atZone(DutchTime.ZONE));
    }

    /** The same in whole words, as it is read aloud. */
    public String spoken(Instant at) {
        return SPOKEN.localizedBy(LocaleContextHolder.getLocale()).format(at.atZone(DutchTime.ZONE));
    }

    /** Of what is told apart by the second, beside the day. */
    public String second(Instant at) {
        return SECOND.format(at.atZone(DutchTime.ZONE));
    }

    /** Of a moment that is today for whoever reads it. */
    public String hour(Instant at) {
        return HOUR.format(at.atZone(DutchTime.ZONE));
    }
}
