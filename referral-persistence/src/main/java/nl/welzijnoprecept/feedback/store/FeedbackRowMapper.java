package nl.welzijnoprecept.feedback.store;

import java.util.UUID;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class)
interface FeedbackRowMapper extends ActorIds {
    Feedback toFeedback(FeedbackRow feedback, @Nullable AcknowledgementRow acknowledgement);

    FeedbackRow toRow(Feedback feedback);

    default UUID uuid(FeedbackId id) {
        return id.value();
    }

    default FeedbackId feedback(UUID value) {
        return new FeedbackId(value);
    }

    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }
}
