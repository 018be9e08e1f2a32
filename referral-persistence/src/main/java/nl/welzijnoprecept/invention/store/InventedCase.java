package nl.welzijnoprecept.invention.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * One case with all that is written of it.
 *
 * @param toReferrer whether the client lets the referrer hear how it goes
 * @param toldBegin  when the referrer heard how it begins
 * @param toldEnd    when the referrer heard how it ended
 * @param askedLate  when it was asked for the second time whether they still take part
 * @param dice       for what is decided as it is written
 */
record InventedCase(
        UUID id,
        int number,
        Person person,
        Town town,
        Town.Practice practice,
        UUID coach,
        Course course,
        boolean toReferrer,
        @Nullable Instant toldBegin,
        @Nullable Instant toldEnd,
        @Nullable Instant askedLate,
        Dice dice) {

    LocalDate submittedOn() {
        return DutchTime.day(course.submitted());
    }

    /** Of something that belongs to it. */
    UUID nextId() {
        return dice.id(course.submitted().toEpochMilli());
    }
}
