package nl.welzijnoprecept.deadline.app;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.deadline.Closure;
import nl.welzijnoprecept.deadline.LiberationDay;
import nl.welzijnoprecept.deadline.WorkingCalendar;

/** The days off in a year, beside weekends. */
record CalendarView(int year, LiberationDay liberationDay, List<LocalDate> holidays, List<ClosureView> closures) {
    static CalendarView of(int year, WorkingCalendar calendar, List<Closure> closures) {
        return new CalendarView(
                year,
                calendar.liberationDay(),
                List.copyOf(calendar.holidays(year)),
                closures.stream()
                        .filter(closure -> closure.on().getYear() == year)
                        .map(ClosureView::of)
                        .toList());
    }
}
