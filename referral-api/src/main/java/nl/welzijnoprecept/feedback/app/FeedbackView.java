package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;

/** Feedback as it is shown. */
record FeedbackView(
        UUID id,
        FeedbackMoment moment,

        @Nullable @Schema(description = "Null for the referrer when the client allows only STATUS.")
        String message,

        Person sentBy,
        Instant sentAt,
        @Nullable AcknowledgementView acknowledgement) {
    /** A professional, by name. */
    record Person(UUID id, String name) {
        static Person of(ProfessionalName professional) {
            return new Person(professional.id().value(), professional.name());
        }
    }

    /** Who has read it, and when. */
    record AcknowledgementView(Person by, Instant at) {}

    static FeedbackView of(Feedback feedback, Referral about, Names names, Actor reader) {
        var acknowledgement = feedback.acknowledgement();
        return new FeedbackView(
                feedback.id().value(),
                feedback.moment(),
                feedback.messageFor(reader, about),
                Person.of(names.of(feedback.sentBy())),
                feedback.sentAt(),
                acknowledgement == null
                        ? null
                        : new AcknowledgementView(Person.of(names.of(acknowledgement.by())), acknowledgement.at()));
    }
}
