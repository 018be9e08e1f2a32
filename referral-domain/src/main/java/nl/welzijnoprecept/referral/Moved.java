package nl.welzijnoprecept.referral;

/** A referral after a step, with the line of history that goes with it; only {@link Referral#take} makes one. */
public final class Moved {
    private final Referral referral;
    private final StatusChange change;

    Moved(Referral referral, StatusChange change) {
        this.referral = referral;
        this.change = change;
    }

    public Referral referral() {
        return referral;
    }

    public StatusChange change() {
        return change;
    }
}
