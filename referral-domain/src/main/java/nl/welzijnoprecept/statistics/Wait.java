package nl.welzijnoprecept.statistics;

import nl.welzijnoprecept.deadline.DeadlineKind;

/** A waiting time, with the norm that it is held against: the default one, so that municipalities compare. */
public enum Wait {
    ASSIGNMENT(Fact.ASSIGNMENT, DeadlineKind.ASSIGNMENT),
    FIRST_CONTACT(Fact.FIRST_CONTACT, DeadlineKind.FIRST_CONTACT),
    INTAKE(Fact.INTAKE, DeadlineKind.INTAKE);

    private final Fact fact;
    private final DeadlineKind clock;

    Wait(Fact fact, DeadlineKind clock) {
        this.fact = fact;
        this.clock = clock;
    }

    public Fact fact() {
        return fact;
    }

    /** In working days. */
    public int norm() {
        return clock.defaultNorm().amount();
    }
}
