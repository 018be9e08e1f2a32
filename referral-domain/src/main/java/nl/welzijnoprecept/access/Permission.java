package nl.welzijnoprecept.access;

/** A right of a role that is not tied to one case file; which files somebody sees is a matter of scope. */
public enum Permission {
    REFER,
    LIST_REFERRALS,
    /** Conversations, measurements, goals and placements. */
    WORK_ON_CASES,
    /** A caseload, an agenda and unfinished notes of one's own, beside what the team has. */
    HAVE_CASES,
    /** Looking into a colleague's case for a reason that is stated. */
    STATE_REASON,
    /** Seeing who stated a reason: for oneself, and in own cases. */
    SEE_ACCESS_GRANTS,
    /** Saying who is let in to a file. */
    RESTRICT_FILES,
    /** Recording what the client permits, and how much the referrer may hear. */
    RECORD_PERMISSION,
    /** Taking permission back: as the client, or for them. */
    WITHDRAW_PERMISSION,
    /** A page about the own file, and no other. */
    HAVE_OWN_PAGE,
    READ_FEEDBACK,
    ACKNOWLEDGE_FEEDBACK,
    /** Asking and answering between practice and team. */
    ASK_QUESTIONS,
    /** What became of the referrals of the own practice. */
    READ_PRACTICE_REPORT,
    /** Judging whether two referrals are of the same person. */
    RESOLVE_DUPLICATES,
    /** Saying which coach a case is for, also of many at once. */
    DIVIDE_CASES,
    /** Seeing what coaches of the team are good at. */
    SEE_PROFILES,
    /** Seeing by when what is to be done, and when the team works. */
    SEE_NORMS,
    /** Saying so. */
    SET_NORMS,
    SEE_COLLEAGUES,
    MANAGE_ACTIVITIES,
    /** Who takes part in an activity, by first name, and who came. */
    SEE_PARTICIPANTS,
    /** Going with somebody to an activity, as long as they want it. */
    COME_ALONG,
    /** Calling meetings about cases of the own team. */
    CALL_CASE_REVIEWS,
    /** Sitting there, also at another organisation's. */
    SIT_IN_CASE_REVIEWS,
    /** Imports, and what was wanted and not there. */
    OVERSEE_DIRECTORY,
    READ_FIGURES,
    READ_ACCESS_LOG,
    /** What a client may know of who looked, to tell them: days, organisations and roles, and no employee's name. */
    SEE_WHO_LOOKED,
    /** Who works with the product, as what and for whom. */
    MANAGE_PEOPLE,
    /** Which organisations take part, as what, and whom they serve. */
    MANAGE_ORGANISATIONS,
    /** Requests of clients, legal holds, and what is destroyed when. */
    OVERSEE_FILES
}
