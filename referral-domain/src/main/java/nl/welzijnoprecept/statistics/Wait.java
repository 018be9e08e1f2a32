package nl.welzijnoprecept.statistics;

import nl.welzijnoprecept.deadline.DeadlineKind;
import org.jspecify.annotations.Nullable;

/** A waiting time, with the norm that it is held against: the default one, so that municipalities compare. */
public enum Wait {
    ASSIGNMENT(Fact.ASSIGNMENT, DeadlineKind.ASSIGNMENT),
    FIRST_CONTACT(Fact.FIRST_CONTACT, DeadlineKind.FIRST_CONTACT),
    INTAKE(Fact.INTAKE, DeadlineKind.INTAKE),
    /** From the assignment to the first day at an activity; there is no norm for it. */
    ACTIVITY_START(Fact.ACTIVITY_START, null);

    private final Fact fact;
    private final @Nullable DeadlineKind clock;

    Wait(Fact fact, @Nullable DeadlineKind clock) {
        this.fact = fact;
        this.clock = clock;
    }

    public Fact fact() {
        return fact;
    }

    /** In working days; without a norm nobody is late. */
    public int norm() {
        return clock == null ? Integer.MAX_VALUE : clock.defaultNorm().amount();
    }
}
