package nl.welzijnoprecept.deadline;

/** A clock that can run on a referral, with the norm it has until an organisation sets its own. */
public enum DeadlineKind {
    /** From submission until a coach is assigned. */
    ASSIGNMENT(Norm.workingDays(2)),
    /** From the question until the referrer's answer. */
    ANSWER(Norm.workingDays(5)),
    /** From assignment until the coach first reaches out. */
    FIRST_CONTACT(Norm.workingDays(5)),
    /** From assignment until the intake conversation. */
    INTAKE(Norm.workingDays(10)),
    /** From intake until the referrer hears back. */
    FEEDBACK(Norm.workingDays(5)),
    /** From the start of an activity until the first follow-up conversation. */
    FOLLOW_UP(Norm.weeks(6)),
    /** From the step to aftercare until the second follow-up conversation. */
    LATE_FOLLOW_UP(Norm.months(3)),
    /** From the start of the coaching, or the step back to it, until the question: is it time to close? */
    CLOSURE_CHECK(Norm.months(6)),
    /** The day that a pause was said to end. */
    RESUMPTION(Norm.workingDays(0));

    private final Norm norm;

    DeadlineKind(Norm norm) {
        this.norm = norm;
    }

    public Norm defaultNorm() {
        return norm;
    }
}
