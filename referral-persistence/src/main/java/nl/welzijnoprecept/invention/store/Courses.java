package nl.welzijnoprecept.invention.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * How cases go: of a hundred 8 do not fit, 3 stop before anybody met, 6 are not reached and 83 have an intake; 56 begin with an
 * activity, of whom seven in ten go on. Half are contacted within 4 working days and met within 11. The shares are those of the
 * proposal for invented data, made after what few figures are published.
 */
final class Courses {
    private static final List<ReferralStatus> BEFORE_INTAKE =
            List.of(ReferralStatus.DECLINED, ReferralStatus.WITHDRAWN, ReferralStatus.UNREACHED);

    /** Declined, withdrawn before an intake, not reached, taken in. */
    private static final Weights FATES = new Weights(8, 3, 6, 83);

    private static final Weights DAYS_TO_COACH = new Weights(30, 30, 20, 8, 5, 4, 3);
    private static final double BEGIN_SOMETHING = 0.67;
    private static final double WITHDRAW_AFTER_INTAKE = 0.08;
    private static final double HAND_OVER = 0.14;
    private static final double ASKED_LATER_ON = 0.8;

    private final WorkingCalendar calendar = WorkingCalendar.national();
    private final Instant end;

    /** @param until the last day on which anything happened */
    Courses(LocalDate until) {
        end = until.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant();
    }

    /** @param dice of this case */
    Course of(Instant submitted, Dice dice) {
        var day = DutchTime.day(submitted);
        var fate = FATES.at(dice.share());
        var coached = calendar.plusWorkingDays(day, DAYS_TO_COACH.at(dice.share()));
        var assigned = coached.equals(day) ? submitted.plusSeconds(600L + dice.below(1800)) : during(coached, dice);
        if (fate < BEFORE_INTAKE.size()) {
            return early(submitted, BEFORE_INTAKE.get(fate), assigned, dice);
        }
        var spoken = calendar.plusWorkingDays(coached, 1 + dice.around(3));
        var met = calendar.plusWorkingDays(spoken, 1 + dice.around(6));
        var plan = dice.falls(BEGIN_SOMETHING)
                ? begins(met, dice)
                : new Plan(null, null, null, met.plusDays(20L + dice.around(50)));
        var ends = dice.falls(WITHDRAW_AFTER_INTAKE)
                ? ReferralStatus.WITHDRAWN
                : plan.begun() == null && dice.falls(HAND_OVER * 2)
                        ? ReferralStatus.HANDED_OVER
                        : ReferralStatus.COMPLETED;
        return new Course(
                submitted,
                ends,
                past(assigned),
                past(during(spoken, dice)),
                past(during(met, dice)),
                past(plan.begun(), dice),
                past(plan.taking(), dice),
                past(plan.asked(), dice),
                past(plan.closed(), dice));
    }

    private Course early(Instant submitted, ReferralStatus ends, Instant assigned, Dice dice) {
        var coached = DutchTime.day(assigned);
        var closed = past(
                calendar.plusWorkingDays(coached, ends == ReferralStatus.UNREACHED ? 15 : 1 + dice.below(8)), dice);
        return new Course(
                submitted,
                ends,
                ends == ReferralStatus.DECLINED ? null : past(assigned),
                null,
                null,
                null,
                null,
                null,
                closed);
    }

    /** What comes after an intake, by day. */
    private record Plan(
            @Nullable LocalDate begun,
            @Nullable LocalDate taking,
            @Nullable LocalDate asked,
            LocalDate closed) {}

    private Plan begins(LocalDate met, Dice dice) {
        var begun = calendar.onOrAfter(met.plusDays(3L + dice.around(20)));
        var taking = calendar.plusWorkingDays(begun, 1 + dice.below(5));
        var asked = calendar.onOrAfter(begun.plusWeeks(6).plusDays(dice.below(12) - 8L));
        return new Plan(
                begun, taking, dice.falls(ASKED_LATER_ON) ? asked : null, asked.plusDays(20L + dice.around(60)));
    }

    private @Nullable Instant past(@Nullable LocalDate day, Dice dice) {
        return day == null ? null : past(during(calendar.onOrAfter(day), dice));
    }

    private @Nullable Instant past(Instant at) {
        return at.isBefore(end) ? at : null;
    }

    private static Instant during(LocalDate day, Dice dice) {
        return day.atTime(LocalTime.of(9, 0).plusMinutes(dice.below(7 * 60)))
                .atZone(DutchTime.ZONE)
                .toInstant();
    }
}
