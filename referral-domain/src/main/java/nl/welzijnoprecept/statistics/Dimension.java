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

    public static Optional<Dimension> of(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
