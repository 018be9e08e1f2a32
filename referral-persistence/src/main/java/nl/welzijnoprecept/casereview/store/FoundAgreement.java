package nl.welzijnoprecept.casereview.store;

import java.time.LocalDate;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casereview.AgreementId;
import nl.welzijnoprecept.casereview.AgreementQuery.Position;
import nl.welzijnoprecept.casereview.AgreementState;
import nl.welzijnoprecept.casereview.AttendeeId;
import nl.welzijnoprecept.casereview.AgreementChange;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.casereview.ShownAs;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it was found, with what is encrypted still so: of a long list a part is shown.
 *
 * @param told whether whoever is not of the case's organisation may still know
 */
record FoundAgreement(
        AgreementId id,
        CaseReviewId review,
        ReviewItemId item,
        AttendeeId ownerSeat,
        @Nullable ProfessionalId owner,
        LocalDate dueOn,
        byte[] text,
        ProfessionalId recordedBy,
        java.time.Instant recordedAt,
        @Nullable AgreementChange last,
        CaseFile file,
        ShownAs shownAs,
        byte @Nullable [] givenName,
        byte @Nullable [] familyName,
        boolean closed,
        boolean inWork,
        boolean isMine,
        boolean told) {

    boolean isOpen() {
        return !closed && (last == null || last.state() == AgreementState.OPEN);
    }

    boolean comesAfter(Position place) {
        var byDay = dueOn.compareTo(place.dueOn());
        return byDay > 0 || (byDay == 0 && id.value().toString().compareTo(place.id().value().toString()) > 0);
    }
}
