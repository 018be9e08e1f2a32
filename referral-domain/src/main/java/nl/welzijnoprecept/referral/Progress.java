package nl.welzijnoprecept.referral;

import nl.welzijnoprecept.deadline.Unasked;

/**
 * What has happened so far within a referral, as far as the workflow asks for it.
 *
 * @param contactAttempts     the number of days on which the client was sought and not reached, since they were reached last and
 *                            since the case came to its coach
 * @param permissionTakenBack whether the client took permission back after the last step, and not by it
 * @param unasked             what the client is still to be asked of activities that go on
 */
public record Progress(
        boolean intakeHeld,
        boolean placementStarted,
        int contactAttempts,
        boolean permissionTakenBack,
        Unasked unasked) {
    public static final Progress NONE = new Progress(false, false, 0, false, Unasked.NOTHING);

    /** Days on which somebody was tried before they count as not reached: three calls in one hour are one attempt. */
    public static final int ATTEMPTS_NEEDED = 3;

    boolean meets(Need need) {
        return switch (need) {
            case INTAKE -> intakeHeld;
            case STARTED_PLACEMENT -> placementStarted;
            case CONTACT_ATTEMPTS -> contactAttempts >= ATTEMPTS_NEEDED;
            case COACH, REASON, REASON_CODE, UNTIL, OUTCOME, CLIENT_VERDICT, PARTNER, PERMISSION ->
                true; // the referral knows
        };
    }
}
