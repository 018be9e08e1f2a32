package nl.welzijnoprecept.clientrequest.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.clientrequest.Candidate;
import nl.welzijnoprecept.referral.ReferralStatus;

/** A file that may be the same person's. */
record CandidateView(UUID id, String reference, ReferralStatus status, Instant submittedAt) {
    static CandidateView of(Candidate candidate) {
        return new CandidateView(
                candidate.file().value(), candidate.reference().value(), candidate.status(), candidate.submittedAt());
    }
}
