package nl.welzijnoprecept.clientrequest.app;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.clientrequest.Candidate;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.clientrequest.ClientRequestSummary;
import nl.welzijnoprecept.clientrequest.ClientRequests;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer records what a client asks, and of which files. */
@Service
class ClientRequestService {
    private final ClientRequests requests;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    ClientRequestService(ClientRequests requests, Once once, CaseLog log, Clock clock) {
        this.requests = requests;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    ClientRequest register(Actor actor, ClientRequestRequest request, @Nullable IdempotencyKey key) {
        var oversight = Oversight.of(actor);
        var id = new ClientRequestId(Identifiers.next());
        return once.of(
                actor,
                key,
                List.of(request),
                id.value(),
                () -> add(actor, id, request, oversight),
                known -> read(actor, new ClientRequestId(known)));
    }

    private ClientRequest add(Actor actor, ClientRequestId id, ClientRequestRequest request, Oversight oversight) {
        var files = request.fileIds();
        var strange = new HashSet<>(files);
        strange.removeAll(Set.copyOf(requests.kept(files, oversight)));
        if (!strange.isEmpty()) {
            throw new InvalidInput(
                    "files",
                    "UNKNOWN_FILE",
                    strange.stream().map(ReferralId::value).toList());
        }
        var added = new ClientRequest(
                id,
                request.kind(),
                oversight.keeper(),
                Set.copyOf(files),
                request.receivedOn(),
                request.identityCheck(),
                request.explanation(),
                actor.id(),
                clock.instant(),
                null,
                null);
        requests.add(added);
        if (requests.get(id, oversight).files().size() != files.size()) {
            throw new InvalidInput("files", "UNKNOWN_FILE"); // one was destroyed meanwhile
        }
        added.caseFiles().forEach(file -> log.created(actor, file, AccessObject.CLIENT_REQUEST, id.value()));
        return added;
    }

    @Transactional
    Part<ClientRequestSummary> list(Actor actor, boolean openOnly, @Nullable ClientRequestId after, int limit) {
        var oversight = Oversight.of(actor);
        log.listed(actor);
        return requests.list(oversight, openOnly, after, limit);
    }

    @Transactional
    ClientRequest read(Actor actor, ClientRequestId id) {
        var request = requests.get(id, Oversight.of(actor));
        request.caseFiles().forEach(file -> log.read(actor, file, AccessObject.CLIENT_REQUEST, id.value()));
        return request;
    }

    /** To judge about: that they were found is in the log of each. */
    @Transactional
    List<Candidate> candidates(Actor actor, ClientRequestId id) {
        var oversight = Oversight.of(actor);
        var request = requests.get(id, oversight);
        request.requireOpen();
        var found = requests.candidates(id, oversight);
        log.searched(
                actor,
                found.stream()
                        .map(each -> new CaseFile(each.file().value(), request.keeper()))
                        .toList());
        return found;
    }

    @Transactional
    ClientRequest addFile(Actor actor, ClientRequestId id, ReferralId file) {
        var oversight = Oversight.of(actor);
        var request = requests.get(id, oversight);
        request.requireOpen();
        if (!request.files().contains(file)) {
            if (requests.candidates(id, oversight).stream()
                    .noneMatch(each -> each.file().equals(file))) {
                throw new InvalidInput("referralId", "NO_CANDIDATE", List.of(file.value()));
            }
            requests.addFile(request, file);
        }
        var now = requests.get(id, oversight);
        now.caseFiles().stream()
                .filter(each -> each.id().equals(file.value()))
                .forEach(each -> log.changed(actor, each, AccessObject.CLIENT_REQUEST, id.value()));
        return now;
    }
}
