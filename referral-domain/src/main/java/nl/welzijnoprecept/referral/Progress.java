package nl.welzijnoprecept.referral;

/**
 * What has happened so far within a referral, as far as the workflow asks for it.
 *
 * @param permissionTakenBack whether the client took permission back after the last step, and not by it
 */
public record Progress(boolean intakeHeld, boolean placementStarted, int contactAttempts, boolean permissionTakenBack) {
    public static final Progress NONE = new Progress(false, false, 0, false);

    /** Before somebody counts as not reached. */
    public static final int ATTEMPTS_NEEDED = 3;

    boolean meets(Need need) {
        return switch (need) {
            case INTAKE -> intakeHeld;
            case STARTED_PLACEMENT -> placementStarted;
            case CONTACT_ATTEMPTS -> contactAttempts >= ATTEMPTS_NEEDED;
            case COACH, REASON, REASON_CODE, UNTIL, OUTCOME, CLIENT_VERDICT, PARTNER -> true;
        };
    }
}
