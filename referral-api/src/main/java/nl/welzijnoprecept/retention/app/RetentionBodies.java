package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureGround;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.retention.LegalHold;
import nl.welzijnoprecept.retention.Review;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** What goes to and fro about retention. */
final class RetentionBodies {
    /** What is kept longer than this is kept for good: that is no postponement. */
    private static final Period POSTPONED_WITHIN = Period.ofYears(2);

    private RetentionBodies() {}

    /** Why nothing may be destroyed. */
    record LegalHoldRequest(
            @NotBlank @Size(max = 4000) @Schema(description = "Kept encrypted.")
            String reason) {}

    /** Until when something is kept beyond its term, and why. */
    record PostponementRequest(
            @NotNull @Schema(description = "The last day, within two years.")
            LocalDate until,

            @NotBlank @Size(max = 4000) @Schema(description = "Kept encrypted.")
            String reason)
            implements MeaningCheck {
        @Override
        public List<FieldError> check(LocalDate today) {
            if (until == null) {
                return List.of();
            }
            if (until.isBefore(today)) {
                return List.of(new FieldError("until", "DATE_IN_PAST"));
            }
            return until.isAfter(today.plus(POSTPONED_WITHIN))
                    ? List.of(new FieldError("until", "DATE_TOO_FAR_AHEAD"))
                    : List.of();
        }
    }

    /** Until when something is kept, as it was recorded. */
    record PostponementView(UUID referralId, LocalDate until, String reason) {}

    /** That nothing may be destroyed. */
    record LegalHoldView(UUID referralId, String reason, UUID by, Instant at) {
        static LegalHoldView of(LegalHold hold) {
            return new LegalHoldView(
                    hold.file().value(), hold.reason(), hold.by().value(), hold.at());
        }
    }

    /** How long a kind is kept. */
    record PolicyView(DataKind kind, int months) {}

    /** Something that will be destroyed. */
    record ReviewView(
            UUID referralId,
            String reference,
            ReferralStatus status,
            DataKind kind,
            LocalDate closedOn,
            LocalDate keptUntil,
            @Nullable LocalDate postponedUntil,
            boolean held,

            @Nullable @Schema(description = "The first night after which it can be gone; null as long as it is held.")
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

    /** What was destroyed: about nobody. */
    record ReceiptView(
            UUID id,

            @Schema(description = "The id that the file had.")
            UUID file,

            DataKind kind,
            ErasureGround ground,

            @Nullable @Schema(description = "Null for the nightly work.")
            UUID by,

            Instant at,
            List<PartView> parts) {

        /** What it held of one table. */
        record PartView(
                String table,
                long lines,

                @Schema(description = "Keyed SHA-256 of what was destroyed.")
                String hash) {}

        static ReceiptView of(ErasureReceipt receipt) {
            var by = receipt.by();
            return new ReceiptView(
                    receipt.id(),
                    receipt.file().value(),
                    receipt.kind(),
                    receipt.ground(),
                    by == null ? null : by.value(),
                    receipt.at(),
                    receipt.parts().stream()
                            .map(part -> new PartView(part.table(), part.lines(), part.hash()))
                            .toList());
        }
    }
}
