package nl.welzijnoprecept.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** Terms, what keeps longer than they do, and receipts, for the officer of the organisation that keeps the files. */
public interface Retention {
    /** How many months after a case was closed each kind is kept. */
    Map<DataKind, Integer> months(Oversight oversight);

    /** What will be destroyed before this day. */
    List<Review> reviews(Oversight oversight, LocalDate until);

    /** A file that the organisation keeps; there is no other. */
    Optional<CaseFile> find(ReferralId file, Oversight oversight);

    default CaseFile get(ReferralId file, Oversight oversight) {
        return find(file, oversight).orElseThrow(NotFound::new);
    }

    Optional<LegalHold> hold(CaseFile file, Oversight oversight);

    /** Holds the file, or lets it go: null for the reason. */
    void setHold(CaseFile file, @Nullable String reason, ProfessionalId by, Instant at);

    /** Keeps the file until this day, or lets it go: null for both. */
    void postpone(CaseFile file, @Nullable LocalDate until, @Nullable String reason, ProfessionalId by, Instant at);

    /** Newest first. */
    List<ErasureReceipt> receipts(Oversight oversight, int most);
}
