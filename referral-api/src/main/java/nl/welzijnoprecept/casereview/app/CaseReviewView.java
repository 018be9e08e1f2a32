package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.casereview.ReviewStatus;
import nl.welzijnoprecept.casereview.ReviewStep;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** A meeting, as far as whoever reads it may see. */
record CaseReviewView(
        UUID id,
        String title,
        Instant plannedAt,
        @Nullable String place,
        PartyView organisation,
        PartyView chair,
        ReviewStatus status,
        List<ReviewStep> allowedSteps,

        @Schema(description = "As in the ETag, which a change wants back in If-Match.")
        int revision,

        List<AttendeeView> participants,

        @Schema(description = "Own cases, and of the others what is shared with whoever sits there.")
        List<ReviewItemView> items) {

    static CaseReviewView of(Opened opened, Names names, LocalDate today) {
        var review = opened.review();
        return new CaseReviewView(
                review.id().value(),
                review.title(),
                review.plannedAt(),
                review.place(),
                PartyView.of(names.of(review.host())),
                PartyView.of(names.of(review.chair())),
                review.status(),
                opened.steps(),
                review.revision(),
                opened.attendees().stream()
                        .map(attendee -> AttendeeView.of(attendee, names))
                        .toList(),
                Stream.concat(
                                opened.worked().stream()
                                        .map(one -> ReviewItemView.of(one, opened.agreements(), names, today)),
                                opened.shared().stream()
                                        .map(one -> ReviewItemView.of(one, opened.agreements(), names, today)))
                        .toList());
    }
}
