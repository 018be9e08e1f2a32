package nl.welzijnoprecept.accesslog;

import java.util.List;
import nl.welzijnoprecept.access.OrganisationId;

/** The log of who looked. Lines are added in the transaction of what they tell about, and never changed. */
public interface AccessLog {
    void add(List<AccessLogLine> lines);

    default void add(AccessLogLine line) {
        add(List.of(line));
    }

    /** For whoever supervises: who did what, newest first. */
    AccessLogPage page(OrganisationId supervisor, AccessLogQuery query);

    /** For the client: who looked in the file on which day, newest first. Lines that are alike are one. */
    List<AccessLogDay> days(CaseFile caseFile);

    /** A part of the same. */
    AccessLogTold told(CaseFile caseFile, AccessLogTold.Part part);
}
