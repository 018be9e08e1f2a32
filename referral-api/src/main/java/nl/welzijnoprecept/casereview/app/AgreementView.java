package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.casereview.AgreementState;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** An agreement as it stands now. */
record AgreementView(
        UUID id,
        UUID caseReviewId,
        UUID itemId,
        String text,

        @Schema(description = "Also when they left the table by now.")
        AttendeeView owner,

        LocalDate dueOn,
        AgreementState state,

        @Nullable @Schema(description = "How urgent it is; null when it is not open any more, or the case is closed.")
        DueState due,

        @Nullable
        @Schema(
                description = "Whom it is about, as the table knows them; by name for who works on the case. Null where"
                        + " nobody is named.")
        String subject,

        @Nullable @Schema(description = "For who works on the case.")
        UUID referralId,

        @Schema(description = "As in the ETag, which a change of state wants back in If-Match.")
        int revision) {

    static AgreementView of(SeenAgreement seen, Names names, LocalDate today) {
        var agreement = seen.standing().agreement();
        return new AgreementView(
                agreement.id().value(),
                seen.review().value(),
                agreement.item().value(),
                agreement.text(),
                AttendeeView.of(agreement.owner(), seen.owner(), seen.outsider(), names),
                agreement.dueOn(),
                seen.standing().state(),
                seen.standing().due(today),
                seen.subject().called(),
                seen.inWork() ? seen.file().id() : null,
                seen.standing().revision());
    }
}
