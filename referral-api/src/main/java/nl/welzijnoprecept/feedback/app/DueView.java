package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casework.CaseLineView;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.feedback.DismissalReason;
import nl.welzijnoprecept.feedback.DueEnd;
import nl.welzijnoprecept.feedback.FeedbackDue;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.feedback.FeedbackNeed;
import nl.welzijnoprecept.feedback.OwedLine;
import nl.welzijnoprecept.referral.CaseLine;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Sharing;
import org.jspecify.annotations.Nullable;

/** Something that the referrer is to hear, as it is shown. */
record DueView(
        UUID id,
        FeedbackMoment moment,

        @Schema(description = "Since when it is owed.") Instant raisedAt,

        @Nullable
        @Schema(
                description =
                        "The last day that is still on time; null where no clock says so, and while the case is paused.")
        LocalDate dueOn,

        DueState due,

        @Schema(
                description =
                        "What has to be so before it may be told: PERMISSION where the client is to be asked anew,"
                                + " because others decide at this age.")
        List<FeedbackNeed> missing,

        @Schema(description = "False once it is told, or need not be told.")
        boolean open,

        @Schema(
                description =
                        "TOLD, DISMISSED for a reason, UNDONE with the step that it came from, OVERTAKEN by another step,"
                                + " or SILENCED by the client.")
        DueEnd.@Nullable Way endedAs,

        @Nullable Instant endedAt,
        @Nullable @Schema(description = "What told it.") UUID feedbackId,
        @Nullable DismissalReason reasonCode,
        @Nullable CaseLineView referral) {

    static DueView of(OwedLine line, LocalDate today) {
        return of(line.due(), line.on(), line.within().sharing(), today, caseOf(line.within()));
    }

    static DueView of(FeedbackDue due, Referral within, LocalDate today) {
        return of(due, due.dueOn(within), within.sharing(), today, null);
    }

    private static DueView of(
            FeedbackDue due, @Nullable LocalDate on, Sharing sharing, LocalDate today, @Nullable CaseLineView within) {
        var end = due.end();
        return new DueView(
                due.id().value(),
                due.moment(),
                due.raisedAt(),
                on,
                DueState.of(on, today),
                end == null ? FeedbackNeed.missing(sharing, today) : List.of(),
                end == null,
                end == null ? null : end.way(),
                end == null ? null : end.at(),
                end == null || end.feedback() == null ? null : end.feedback().value(),
                end == null ? null : end.reason(),
                within);
    }

    static CaseLineView caseOf(CaseLine line) {
        return new CaseLineView(line.id().value(), line.reference().value(), line.givenName(), line.familyName());
    }
}
