package nl.welzijnoprecept.referral;

import static nl.welzijnoprecept.deadline.NextActionBy.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.NextActionBy;
import org.jspecify.annotations.Nullable;

/** Where a referral is: whose turn it is then, and what coming into it means to the clocks. */
public enum ReferralStatus {
    /** Aangemeld. */
    SUBMITTED(COORDINATOR, Milestone.SUBMITTED),
    /** Teruggestuurd met een vraag. */
    RETURNED(REFERRER, Milestone.RETURNED),
    /** Toegewezen. */
    ASSIGNED(COACH, Milestone.ASSIGNED),
    /** In begeleiding. */
    COACHING(COACH, Milestone.STARTED),
    /** Neemt deel. */
    PARTICIPATING(CLIENT, null),
    /** Nazorg. */
    FOLLOW_UP(COACH, null),
    /** Gepauzeerd; the clocks of before stand still. */
    PAUSED(COACH, null),
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
    private final @Nullable Milestone milestone;

    ReferralStatus(NextActionBy nextActionBy, @Nullable Milestone milestone) {
        this.nextActionBy = nextActionBy;
        this.milestone = milestone;
    }

    ReferralStatus() {
        this.nextActionBy = null;
        this.milestone = Milestone.CLOSED;
    }

    /** Null once closed: a closed status by itself waits for nobody. */
    public @Nullable NextActionBy nextActionBy() {
        return nextActionBy;
    }

    /**
     * Whose turn it is, seen today: once a clock is due, that of whoever it waits for; while the coaching waits for an
     * activity, that of the client who was asked, or of whoever offers it; of who takes part in nothing any more, the coach's.
     * The clock of a closed case is there to be acted on at once: a partner is asked before it is late, and so is whoever owes
     * the referrer how it ended. What never had a coach waits for who divides the cases.
     *
     * @param awaited whom the way into an activity waits for, or the end of a closed case; null for nobody
     * @param coached whether somebody coaches it, or did
     */
    public @Nullable NextActionBy nextActionBy(
            @Nullable Due due, @Nullable NextActionBy awaited, boolean coached, LocalDate today) {
        var turn = turn(due, awaited, today);
        return turn == COACH && !coached ? COORDINATOR : turn;
    }

    private @Nullable NextActionBy turn(@Nullable Due due, @Nullable NextActionBy awaited, LocalDate today) {
        if (due != null && (!isOpen() || !due.on().isAfter(today))) {
            return due.kind().owner();
        }
        return awaited != null && (this == COACHING || awaited == COACH) ? awaited : nextActionBy;
    }

    /** What a step into it is to the clocks, unless the step says otherwise; null for nothing. */
    @Nullable
    Milestone milestone() {
        return milestone;
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

    public static Set<ReferralStatus> closed() {
        return those(status -> !status.isOpen());
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
