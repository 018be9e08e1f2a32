package nl.welzijnoprecept.notification;

/** What a notice is about. */
public enum NoticeKind {
    /** A colleague outside the case opened the file for a stated reason. */
    ACCESS_FOR_STATED_REASON,
    /** A client who waited for an activity has a place, if they answer in time. */
    PLACE_OFFERED,
    /** They did not, and it went to who was next. */
    OFFER_EXPIRED,
    /** A client stayed away twice in a row without a word: they may be about to drop out. */
    ABSENT_WITHOUT_NOTICE,
    /** The other side, practice or team, wants to know something about a client. */
    QUESTION_ASKED,
    /** The other side answered. */
    QUESTION_ANSWERED,
    /** Somebody is asked to a meeting about cases. */
    CASE_REVIEW_INVITATION,
    /** There something was agreed on that is theirs to do. */
    CASE_REVIEW_AGREEMENT,
    /** Somebody else gave them a case. */
    CASE_ASSIGNED,
    /** A referral came back to who sent it, with a question that it waits for. */
    REFERRAL_RETURNED,
    /** A client cannot come, or would rather come at another time; or comes after all. */
    APPOINTMENT_ANSWERED,
    /** A client gave the six grades at home. */
    GRADES_GIVEN,
    /** A client said how it went. */
    EXPERIENCE_TOLD,
    /** A client took permission back on their own page. */
    PERMISSION_WITHDRAWN
}
