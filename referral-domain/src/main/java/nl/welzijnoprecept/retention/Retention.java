package nl.welzijnoprecept.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** Terms, what keeps longer than they do, and receipts, for the officer of the organisation that keeps the files. */
public interface Retention {
    /** How many months after a case was closed each kind is kept. */
    Map<DataKind, Integer> months(Oversight oversight);

    /**
     * What has its term before this day, the soonest first.
     *
     * @param after the place of the last one of the part before; null for the first part
     */
    Part<Review> reviews(Oversight oversight, LocalDate until, Review.@Nullable Place after, int limit);

    /** What it is called over the phone. */
    Reference reference(CaseFile file, Oversight oversight);

    /** How long each kind of this file is kept. */
    Map<DataKind, Term> terms(CaseFile file, Oversight oversight);

    /** A file that the organisation keeps; there is no other. */
    Optional<CaseFile> find(ReferralId file, Oversight oversight);

    default CaseFile get(ReferralId file, Oversight oversight) {
        return find(file, oversight).orElseThrow(NotFound::new);
    }

    Optional<LegalHold> hold(CaseFile file, Oversight oversight);

    /** Holds the file, or lets it go: null for the reason. */
    void setHold(CaseFile file, Oversight oversight, @Nullable String reason, ProfessionalId by, Instant at);

    /** Keeps the file until this day, or lets it go: null for both. */
    void postpone(
            CaseFile file,
            Oversight oversight,
            @Nullable LocalDate until,
            @Nullable String reason,
            ProfessionalId by,
            Instant at);

    /**
     * Newest first.
     *
     * @param after the last one of the part before; null for the first part
     */
    Part<ErasureReceipt> receipts(Oversight oversight, @Nullable UUID after, int limit);
}
