package nl.welzijnoprecept.referral;

import static nl.welzijnoprecept.deadline.DeadlineKind.*;
import static nl.welzijnoprecept.referral.NextActionBy.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.welzijnoprecept.deadline.DeadlineKind;
import org.jspecify.annotations.Nullable;

/** Where a referral is: whose turn it is then, and which clock starts on the way in. */
public enum ReferralStatus {
    /** Aangemeld. */
    SUBMITTED(COORDINATOR, ASSIGNMENT),
    /** Teruggestuurd met een vraag. */
    RETURNED(REFERRER, ANSWER),
    /** Toegewezen. */
    ASSIGNED(COACH, FIRST_CONTACT),
    /** In begeleiding. */
    COACHING(COACH, FEEDBACK),
    /** Neemt deel. */
    PARTICIPATING(CLIENT, DeadlineKind.FOLLOW_UP),
    /** Nazorg. */
    FOLLOW_UP(COACH, LATE_FOLLOW_UP),
    /** Gepauzeerd; the clock of before is kept and stands still. */
    PAUSED(COACH, RESUMPTION),
    /** Afgerond. */
    COMPLETED,
    /** Afgewezen. */
    DECLINED,
    /** Overgedragen. */
    HANDED_OVER,
    /** Niet bereikt. */
    UNREACHED,
    /** Ingetrokken. */
    WITHDRAWN,
    /** Foutief ingevoerd; leaves all figures. */
    VOIDED;

    private final @Nullable NextActionBy nextActionBy;
    private final @Nullable DeadlineKind clock;

    ReferralStatus(NextActionBy nextActionBy, DeadlineKind clock) {
        this.nextActionBy = nextActionBy;
        this.clock = clock;
    }

    ReferralStatus() {
        this.nextActionBy = null;
        this.clock = null;
    }

    /** Null once closed: a closed referral waits for nobody. */
    public @Nullable NextActionBy nextActionBy() {
        return nextActionBy;
    }

    /** Null once closed: no ghost work. */
    public @Nullable DeadlineKind clock() {
        return clock;
    }

    public boolean isOpen() {
        return nextActionBy != null;
    }

    /** Whether the team still has to find a coach. */
    public boolean isUndivided() {
        return this == SUBMITTED || this == RETURNED;
    }

    public static Set<ReferralStatus> open() {
        return those(ReferralStatus::isOpen);
    }

    public static Set<ReferralStatus> undivided() {
        return those(ReferralStatus::isUndivided);
    }

    private static Set<ReferralStatus> those(Predicate<ReferralStatus> test) {
        return Arrays.stream(values())
                .filter(test)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferralStatus.class)));
    }
}
