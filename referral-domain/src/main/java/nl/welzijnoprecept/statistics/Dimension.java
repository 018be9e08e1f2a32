package nl.welzijnoprecept.statistics;

import java.util.Arrays;
import java.util.Optional;

/** What referrals can be counted by. */
public enum Dimension {
    MONTH("month"),
    QUARTER("quarter"),
    /** The main reason. */
    REASON("reason"),
    /** By the age on the day of submission. */
    AGE_BAND("ageBand"),
    GENDER("gender"),
    /** The four digits of the postcode, until the districts of CBS are loaded. */
    DISTRICT("district"),
    /** The kind of practice that referred. */
    REFERRER_TYPE("referrerType"),
    STATUS("status"),
    /** {@code NONE} until a case is completed. */
    OUTCOME("outcome");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    /** As questions and answers name it. */
    public String label() {
        return label;
    }

    /** Whether it divides the period, and not the people. */
    public boolean isTime() {
        return this == MONTH || this == QUARTER;
    }

    /** Whether it tells how a case goes on, and not who it is about. */
    public boolean isOfCourse() {
        return this == STATUS || this == OUTCOME;
    }

    /**
     * Whether numbers of both together can be told. All tables of two dimensions have the reason in common: with three that share
     * each a dimension with the next, what one hides the others tell.
     */
    boolean isCrossedWith(Dimension other) {
        return this != other && this != STATUS && other != STATUS && (this == REASON || other == REASON);
    }

    public static Optional<Dimension> of(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
