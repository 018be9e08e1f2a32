package nl.welzijnoprecept.notification;

/** What a notice is about. */
public enum NoticeKind {
    /** A colleague outside the case opened the file for a stated reason. */
    ACCESS_FOR_STATED_REASON
}
