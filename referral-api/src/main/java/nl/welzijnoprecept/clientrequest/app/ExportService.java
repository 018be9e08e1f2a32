package nl.welzijnoprecept.clientrequest.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.clientrequest.ClientFiles;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.clientrequest.ClientRequests;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.clientrequest.RequestNeed;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.retention.Retention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers all that is kept about a client, for an undecided request to see it; nothing else opens a file to an officer. */
@Service
class ExportService {
    private final ClientRequests requests;
    private final Referrals referrals;
    private final ClientFiles files;
    private final AccessLog access;
    private final Retention retention;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    ExportService(
            ClientRequests requests,
            Referrals referrals,
            ClientFiles files,
            AccessLog access,
            Retention retention,
            Organisations organisations,
            CaseLog log,
            Clock clock) {
        this.requests = requests;
        this.referrals = referrals;
        this.files = files;
        this.access = access;
        this.retention = retention;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /** All of it as it was at one moment: a decision that comes meanwhile closes the file to others, not to this. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Export export(Actor actor, ClientRequestId id) {
        var oversight = Oversight.of(actor);
        var request = requests.get(id, oversight);
        request.requireOpen(RequestKind.ACCESS, RequestNeed.ACCESS_REQUEST);
        var scope = request.scope();
        var exported = new ArrayList<Export.File>();
        for (var file : request.caseFiles()) {
            var referral = referrals.get(new ReferralId(file.id()), scope);
            log.add(actor, AccessAction.E, file, AccessObject.CLIENT_FILE, id.value(), "ACCESS");
            exported.add(
                    new Export.File(referral, files.of(referral), retention.terms(file, oversight), access.days(file)));
        }
        var ids = exported.stream().map(file -> file.referral().id()).toList();
        var places = new HashSet<OrganisationId>(List.of(request.keeper()));
        for (var file : exported) {
            file.access().stream().map(line -> line.organisation()).forEach(place -> {
                if (place != null) {
                    places.add(place);
                }
            });
            places.add(file.referral().practice());
        }
        return new Export(
                clock.instant(),
                request,
                exported,
                requests.about(ids, oversight),
                organisations.names(Set.of(), places));
    }
}
