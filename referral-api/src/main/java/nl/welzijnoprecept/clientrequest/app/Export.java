package nl.welzijnoprecept.clientrequest.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.FileLine;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.Term;

/**
 * All that is kept about one client, as it was found.
 *
 * @param requests what the client asked, this time and before
 */
record Export(Instant at, ClientRequest request, List<File> files, List<ClientRequest> requests, Names names) {

    /** One referral: its line with all that belongs to it, how long that is kept, and who looked. */
    record File(Referral referral, FileLine content, Map<DataKind, Term> terms, List<AccessLogDay> access) {}
}
