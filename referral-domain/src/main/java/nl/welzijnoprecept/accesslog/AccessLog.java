package nl.welzijnoprecept.accesslog;

import java.util.List;

/** The log of who looked. Lines are added in the transaction of what they tell about, and never changed. */
public interface AccessLog {
    void add(List<AccessLogLine> lines);

    default void add(AccessLogLine line) {
        add(List.of(line));
    }

    /** Newest first. */
    List<AccessLogLine> of(CaseFile caseFile);
}
