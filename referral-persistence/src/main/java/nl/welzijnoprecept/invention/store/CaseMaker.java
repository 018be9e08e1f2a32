package nl.welzijnoprecept.invention.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** Makes cases by number: the same for the same settings, one by one and in any order. */
final class CaseMaker {
    private static final double COMES_BACK = 0.07;
    private static final double TO_REFERRER = 0.92;
    private static final double TOLD_BEGIN = 0.86;
    private static final double TOLD_END = 0.75;
    private static final double ASKED_LATE = 0.6;

    private final WorkingCalendar calendar = WorkingCalendar.national();
    private final InventionSettings settings;
    private final Country country;
    private final Map<String, Town> towns;
    private final LocalDate until;
    private final Seasons seasons;
    private final People people;
    private final Courses courses;

    CaseMaker(InventionSettings settings, Country country, Map<String, Town> towns, LocalDate until) {
        this.settings = settings;
        this.country = country;
        this.towns = towns;
        this.until = until;
        seasons = new Seasons(
                settings.referrals(), until.minusYears(settings.years()).plusDays(1), until);
        people = new People(country.areas(), country.inhabitants(), settings.seed());
        courses = new Courses(until);
    }

    InventedCase of(int number) {
        var dice = new Dice(settings.seed(), number, "how");
        var submitted = seasons.of(number);
        var first = firstOf(number, dice);
        var person = people.of(first, DutchTime.day(first == number ? submitted : seasons.of(first)));
        var town = towns.get(country.towns().get(person.at()));
        if (town == null) {
            throw new IllegalStateException("Nobody works where " + person.at() + " lies");
        }
        var course = courses.of(submitted, dice);
        var toReferrer = dice.falls(TO_REFERRER);
        var begun = course.begun();
        var askedLate = begun == null || !dice.falls(ASKED_LATE)
                ? null
                : before(
                        course.closed(), calendar.onOrAfter(DutchTime.day(begun).plusDays(84)));
        return new InventedCase(
                dice.id(submitted.toEpochMilli()),
                number,
                person,
                town,
                town.practice((double) number / settings.referrals(), dice),
                dice.of(town.coaches()),
                course,
                toReferrer,
                toReferrer && dice.falls(TOLD_BEGIN) ? later(course.takenIn(), dice) : null,
                toReferrer && dice.falls(TOLD_END) ? later(course.closed(), dice) : null,
                askedLate,
                dice);
    }

    /** Whose first case it was: their own, or that of somebody who comes back after half a year or more. */
    private int firstOf(int number, Dice dice) {
        if (!dice.falls(COMES_BACK)) {
            return number;
        }
        var ago = (int) ((0.5 + 0.7 * dice.share()) * settings.referrals() / settings.years());
        return ago < 1 || ago > number ? number : number - ago;
    }

    /** Some working days after, if there is a day for it yet. */
    private @Nullable Instant later(@Nullable Instant moment, Dice dice) {
        if (moment == null) {
            return null;
        }
        var days = dice.around(2);
        return past(
                calendar.plusWorkingDays(DutchTime.day(moment), days).equals(DutchTime.day(moment))
                        ? moment.plusSeconds(900)
                        : noon(calendar.plusWorkingDays(DutchTime.day(moment), days)));
    }

    private @Nullable Instant before(@Nullable Instant end, LocalDate day) {
        var at = noon(day);
        return end != null && !at.isBefore(end) ? null : past(at);
    }

    private @Nullable Instant past(Instant at) {
        return DutchTime.day(at).isAfter(until) ? null : at;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DutchTime.ZONE).toInstant();
    }
}
