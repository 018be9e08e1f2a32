package nl.welzijnoprecept.referral;

import org.jspecify.annotations.Nullable;

/** What a step asks for: a field of the request, or something that has happened. */
public enum Need {
    COACH("coachId"),
    REASON("reason"),
    REASON_CODE("reasonCode"),
    UNTIL("until"),
    OUTCOME("outcome"),
    CLIENT_VERDICT("clientVerdict"),
    PARTNER("partner"),
    /** An intake conversation was recorded. */
    INTAKE(null),
    /** A placement was started. */
    STARTED_PLACEMENT(null),
    /** Three contact attempts were recorded. */
    CONTACT_ATTEMPTS(null),
    /** The client has not taken back all permission: to ask or tell anybody else shares the case, and so does beginning it. */
    PERMISSION(null);

    private final @Nullable String field;

    Need(@Nullable String field) {
        this.field = field;
    }

    /** The field of the request; null when it is something that has to have happened. */
    public @Nullable String field() {
        return field;
    }
}
