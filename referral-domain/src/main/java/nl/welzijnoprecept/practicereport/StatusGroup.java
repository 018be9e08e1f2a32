package nl.welzijnoprecept.practicereport;

import nl.welzijnoprecept.referral.ReferralStatus;

/** Where referrals are, as a practice wants to know. */
public enum StatusGroup {
    /** Nobody began yet. */
    WAITING,
    IN_COACHING,
    TAKES_PART,
    FOLLOW_UP,
    PAUSED,
    ENDED;

    static StatusGroup of(ReferralStatus status) {
        return switch (status) {
            case SUBMITTED, RETURNED, ASSIGNED -> WAITING;
            case COACHING -> IN_COACHING;
            case PARTICIPATING -> TAKES_PART;
            case FOLLOW_UP -> FOLLOW_UP;
            case PAUSED -> PAUSED;
            case COMPLETED, DECLINED, HANDED_OVER, UNREACHED, WITHDRAWN, VOIDED -> ENDED;
        };
    }
}
