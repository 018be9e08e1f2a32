package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.referral.Sharing;
import org.jspecify.annotations.Nullable;

/** Feedback as it is shown. */
record FeedbackView(
        UUID id,
        FeedbackMoment moment,

        @Nullable @Schema(description = "Null for the referrer at level STATUS, and once the permission has ended.")
        String message,

        @Schema(
                description =
                        "Who sent it; for the referrer once the permission has ended, the welfare organisation and"
                                + " nobody in it.")
        PartyView sentBy,

        Instant sentAt,
        @Nullable AcknowledgementView acknowledgement) {
    /** Who has read it, and when. */
    record AcknowledgementView(PartyView by, Instant at) {}

    static FeedbackView of(Told told, Names names, Actor reader) {
        return of(told.feedback(), told.referral().sharing(), told.referral().handler(), told.today(), names, reader);
    }

    static FeedbackView of(
            Feedback feedback, Sharing sharing, OrganisationId handler, LocalDate today, Names names, Actor reader) {
        var acknowledgement = feedback.acknowledgement();
        return new FeedbackView(
                feedback.id().value(),
                feedback.moment(),
                feedback.messageFor(reader, sharing, today),
                feedback.isSenderFor(reader, sharing, today)
                        ? PartyView.of(names.of(feedback.sentBy()))
                        : PartyView.of(names.of(handler)),
                feedback.sentAt(),
                acknowledgement == null
                        ? null
                        : new AcknowledgementView(PartyView.of(names.of(acknowledgement.by())), acknowledgement.at()));
    }
}
