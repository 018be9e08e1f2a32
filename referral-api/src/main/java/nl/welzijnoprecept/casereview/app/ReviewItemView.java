package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casereview.Audience;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.casereview.SharedItem;
import nl.welzijnoprecept.casereview.ShownAs;
import nl.welzijnoprecept.casereview.Subject;
import nl.welzijnoprecept.casereview.WorkedItem;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** A case on the agenda: what the table is told, and more for who works on it. */
record ReviewItemView(
        UUID id,
        ShownAs as,

        @Nullable @Schema(description = "What the client is called at the table; null where nobody is named.")
        String subject,

        String text,

        @Schema(description = "For who works on the case all of them; for others their own.")
        List<AgreementView> agreements,

        @Nullable @Schema(description = "Only for who works on the case.")
        ReviewedCaseView work) {

    /** What stays with who works on the case. */
    record ReviewedCaseView(
            UUID referralId,
            String reference,
            String givenName,
            String familyName,
            Audience with,
            String question,

            @Nullable @Schema(description = "The last version; null as long as there is none.")
            String conclusion) {}

    static ReviewItemView of(WorkedItem worked, List<SeenAgreement> agreements, Names names, LocalDate today) {
        var item = worked.item();
        return new ReviewItemView(
                item.id().value(),
                item.shownAs(),
                Subject.of(item.shownAs(), worked.givenName(), worked.familyName())
                        .called(),
                item.sharedText(),
                about(item.id(), agreements, names, today),
                new ReviewedCaseView(
                        item.referral().value(),
                        worked.reference().value(),
                        worked.givenName(),
                        worked.familyName(),
                        item.audience(),
                        item.question(),
                        worked.conclusion()));
    }

    static ReviewItemView of(SharedItem shared, List<SeenAgreement> agreements, Names names, LocalDate today) {
        return new ReviewItemView(
                shared.id().value(),
                shared.subject().shownAs(),
                shared.subject().called(),
                shared.text(),
                about(shared.id(), agreements, names, today),
                null);
    }

    private static List<AgreementView> about(
            ReviewItemId item, List<SeenAgreement> agreements, Names names, LocalDate today) {
        return agreements.stream()
                .filter(seen -> seen.standing().agreement().item().equals(item))
                .map(seen -> AgreementView.of(seen, names, today))
                .toList();
    }
}
