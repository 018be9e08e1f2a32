package nl.welzijnoprecept.clientrequest;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ClientStatement;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** What clients asked, for the officer of the organisation that keeps their files. */
public interface ClientRequests {
    void add(ClientRequest request);

    Optional<ClientRequest> find(ClientRequestId id, Oversight oversight);

    default ClientRequest get(ClientRequestId id, Oversight oversight) {
        return find(id, oversight).orElseThrow(NotFound::new);
    }

    /**
     * Newest first, of all or of what is still to be decided.
     *
     * @param after the last one of the part before; null for the first part
     */
    Part<ClientRequestSummary> list(Oversight oversight, boolean openOnly, @Nullable ClientRequestId after, int limit);

    /** Those that are about one of these files, oldest first. */
    List<ClientRequest> about(List<ReferralId> files, Oversight oversight);

    /** Which of these files the organisation keeps. */
    List<ReferralId> kept(List<ReferralId> files, Oversight oversight);

    /** Other files of what looks like the same person, as long as the request is undecided. */
    List<Candidate> candidates(ClientRequestId id, Oversight oversight);

    /** A person confirmed that this file is the client's too. */
    void addFile(ClientRequest request, ReferralId file);

    /** Keeps the extension, unless there is one already. */
    void addExtension(ClientRequest request, Extension extension);

    /** Keeps the decision, unless there is one already. */
    void addDecision(ClientRequest request, Decision decision);

    void addStatement(ClientRequest request, ClientStatement statement, ProfessionalId recordedBy);
}
