package nl.welzijnoprecept.casereview;

import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody finds it over all meetings.
 *
 * @param file     for the access log alone
 * @param subject  whom it is about
 * @param owner    who does it, if they have a login; else
 * @param outsider who it is
 * @param inWork   whether it is seen because one works on the case
 */
public record SeenAgreement(
        AgreementStanding standing,
        CaseReviewId review,
        CaseFile file,
        Subject subject,
        @Nullable ProfessionalId owner,
        @Nullable Outsider outsider,
        boolean inWork) {

    /** The same, as it stands after this. */
    public SeenAgreement after(AgreementChange change) {
        return new SeenAgreement(
                new AgreementStanding(standing.agreement(), change, standing.closed()),
                review,
                file,
                subject,
                owner,
                outsider,
                inWork);
    }
}
