package nl.welzijnoprecept.statistics;

import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.referral.ReferralStatus;

/** Where a case stands, and what it came through so far. */
public record Course(ReferralStatus status, Set<Gate> gates) {
    private static final List<ReferralStatus> ALL_STATUSES = List.of(ReferralStatus.values());
    private static final List<Gate> ALL_GATES = List.of(Gate.values());

    /** The bits of all statuses: a case has one of them. */
    static final long STATUSES = (1L << ALL_STATUSES.size()) - 1;

    public Course {
        gates = Set.copyOf(gates);
    }

    static long bit(ReferralStatus status) {
        return 1L << ALL_STATUSES.indexOf(status);
    }

    static long bit(Gate gate) {
        return 1L << (ALL_STATUSES.size() + ALL_GATES.indexOf(gate));
    }

    long bits() {
        return gates.stream().mapToLong(Course::bit).reduce(bit(status), (one, other) -> one | other);
    }
}
