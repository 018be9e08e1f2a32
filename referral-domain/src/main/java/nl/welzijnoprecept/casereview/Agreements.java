package nl.welzijnoprecept.casereview;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;

/** What was agreed on: for who works on the case, and for who promised it. */
public interface Agreements {
    void add(Agreement agreement);

    /** Keeps how it stands; refuses when somebody else was quicker. */
    void add(AgreementChange change);

    /** The most urgent first. */
    Part<SeenAgreement> list(Seat seat, AgreementQuery query);

    /** All that are seen of one meeting, the most urgent first. */
    List<SeenAgreement> of(Seat seat, CaseReviewId review, LocalDate today);

    default SeenAgreement get(Seat seat, CaseReviewId review, AgreementId id, LocalDate today) {
        return of(seat, review, today).stream()
                .filter(seen -> seen.standing().agreement().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Gets it, and holds its meeting until the transaction ends. */
    SeenAgreement hold(Seat seat, CaseReviewId review, AgreementId id, LocalDate today);

    /** How one that was seen stood, oldest first. */
    List<AgreementChange> changes(SeenAgreement seen);

    /** Whether there is one about this case. */
    boolean isAgreedOn(WorkedItem item);
}
