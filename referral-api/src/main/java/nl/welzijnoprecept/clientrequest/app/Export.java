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

/**
 * All that is kept about one client, as it was found.
 *
 * @param months   how many months after a case was closed each kind is kept
 * @param requests what the client asked, this time and before
 */
record Export(
        Instant at,
        ClientRequest request,
        List<File> files,
        Map<DataKind, Integer> months,
        List<ClientRequest> requests,
        Names names) {

    /** One referral: its line with all that belongs to it, and who looked. */
    record File(Referral referral, FileLine content, List<AccessLogDay> access) {}
}
