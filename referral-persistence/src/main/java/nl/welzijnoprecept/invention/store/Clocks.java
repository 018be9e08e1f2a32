package nl.welzijnoprecept.invention.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** The clocks of a case: those that run, and of those that ended what figures ask for. */
final class Clocks {
    /** @param endedOn null while it runs */
    record Line(Deadline deadline, @Nullable LocalDate endedOn) {}

    private Clocks() {}

    static List<Line> of(InventedCase one) {
        var course = one.course();
        var lines = new ArrayList<Line>(6);
        var closed = course.closed();
        var status = course.status();
        if (status == ReferralStatus.SUBMITTED) {
            add(lines, DeadlineKind.ASSIGNMENT, course.submitted(), null);
        }
        if (status == ReferralStatus.ASSIGNED) {
            if (course.contacted() == null) {
                add(lines, DeadlineKind.FIRST_CONTACT, course.assigned(), null);
            }
            add(lines, DeadlineKind.INTAKE, course.assigned(), null);
        }
        add(lines, DeadlineKind.CLOSURE_CHECK, course.takenIn(), closed);
        if (one.toReferrer()) {
            add(lines, DeadlineKind.FEEDBACK, course.takenIn(), first(one.toldBegin(), closed));
            add(lines, DeadlineKind.CLOSING_FEEDBACK, closed, one.toldEnd());
        }
        add(lines, DeadlineKind.FOLLOW_UP, course.begun(), first(course.asked(), closed));
        add(lines, DeadlineKind.LATE_FOLLOW_UP, course.begun(), first(one.askedLate(), closed));
        return lines;
    }

    /** The most urgent of those that run, of a case that is open. */
    static Optional<Deadline> next(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.endedOn() == null)
                .map(Line::deadline)
                .min(Comparator.comparing(Deadline::on).thenComparing(Deadline::kind));
    }

    private static void add(List<Line> lines, DeadlineKind kind, @Nullable Instant from, @Nullable Instant to) {
        if (from != null) {
            lines.add(new Line(Norms.STANDARD.start(kind, DutchTime.day(from)), to == null ? null : DutchTime.day(to)));
        }
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
        return one == null ? other : one;
    }
}
