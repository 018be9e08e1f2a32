package nl.welzijnoprecept.clientrequest.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.clientrequest.ClientRequests;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.clientrequest.RequestNeed;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ClientStatement;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.StatementId;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.Destruction;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer decides on a client's request, and carries out what was decided. */
@Service
class DecisionService {
    private final ClientRequests requests;
    private final Destruction destruction;
    private final CaseLog log;
    private final Clock clock;

    DecisionService(ClientRequests requests, Destruction destruction, CaseLog log, Clock clock) {
        this.requests = requests;
        this.destruction = destruction;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    ClientRequest extend(Actor actor, ClientRequestId id, String reason) {
        var request = requests.get(id, Oversight.of(actor));
        requests.addExtension(request, request.extend(reason, actor, clock.instant()));
        return changed(actor, request, "EXTENDED");
    }

    @Transactional
    ClientRequest decide(Actor actor, ClientRequestId id, DecisionRequest body) {
        var request = requests.get(id, Oversight.of(actor));
        requests.addDecision(request, request.decide(body.outcome(), body.reason(), actor, clock.instant()));
        return changed(actor, request, body.outcome().name());
    }

    private ClientRequest changed(Actor actor, ClientRequest request, String detail) {
        for (var file : request.caseFiles()) {
            log.add(
                    actor,
                    AccessAction.U,
                    file,
                    AccessObject.CLIENT_REQUEST,
                    request.id().value(),
                    detail);
        }
        return requests.get(request.id(), Oversight.of(actor));
    }

    /** The client's own words go beside what is in the file; nothing there is changed. */
    @Transactional
    ClientStatement state(Actor actor, ClientRequestId id, ClientStatementRequest body) {
        var request = requests.get(id, Oversight.of(actor));
        request.requireOpen(RequestKind.CORRECTION, RequestNeed.CORRECTION_REQUEST);
        var file = new ReferralId(body.referralId());
        if (!request.files().contains(file)) {
            throw new InvalidInput("referralId", "NOT_OF_THIS_REQUEST");
        }
        var statement = new ClientStatement(new StatementId(Identifiers.next()), file, body.text(), clock.instant());
        requests.addStatement(request, statement, actor.id());
        log.created(
                actor,
                new CaseFile(file.value(), request.keeper()),
                AccessObject.CLIENT_STATEMENT,
                statement.id().value());
        return statement;
    }

    /** Destroys all files of a granted request, or none; what is left of them are receipts and figures. */
    @Transactional
    void erase(Actor actor, ClientRequestId id) {
        var request = requests.get(id, Oversight.of(actor));
        request.requireGrantedErasure();
        for (var file : List.copyOf(request.caseFiles())) {
            var receipt = Identifiers.next();
            destruction.destroy(receipt, new ReferralId(file.id()), DataKind.FILE, id.value());
            log.add(actor, AccessAction.D, file, AccessObject.CLIENT_FILE, receipt, "ERASURE");
        }
    }
}
