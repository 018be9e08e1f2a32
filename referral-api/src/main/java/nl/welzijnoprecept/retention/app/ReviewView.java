package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.Review;
import org.jspecify.annotations.Nullable;

/** Something that will be destroyed. */
record ReviewView(
        UUID referralId,
        String reference,
        ReferralStatus status,
        DataKind kind,
        LocalDate closedOn,

        @Schema(description = "Last day of its term.") LocalDate keptUntil,

        @Nullable LocalDate postponedUntil,
        boolean held,

        @Nullable
        @Schema(
                description = "The first day on which it can go, with all that keeps it longer; null as long as it is"
                        + " held.")
        LocalDate destroyedFrom) {
    static ReviewView of(Review review) {
        return new ReviewView(
                review.file().value(),
                review.reference().value(),
                review.status(),
                review.kind(),
                review.closedOn(),
                review.keptUntil(),
                review.postponedUntil(),
                review.held(),
                review.destroyedFrom());
    }
}
