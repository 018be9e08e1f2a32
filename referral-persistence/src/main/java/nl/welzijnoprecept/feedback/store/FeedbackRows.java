package nl.welzijnoprecept.feedback.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedbackRows extends Repository<FeedbackRow, UUID> {
    /** A message with the acknowledgement of it, if any. */
    record Line(FeedbackRow feedback, @Nullable AcknowledgementRow acknowledgement) {}

    @Query("""
            select new nl.welzijnoprecept.feedback.store.FeedbackRows$Line(f, a)
            from FeedbackRow f left join AcknowledgementRow a on a.feedbackId = f.id
            where f.id = :id and f.referral = :referral""")
    Optional<Line> find(UUID id, UUID referral);

    @Query("""
            select new nl.welzijnoprecept.feedback.store.FeedbackRows$Line(f, a)
            from FeedbackRow f left join AcknowledgementRow a on a.feedbackId = f.id
            where f.referral = :referral order by f.sentAt, f.id""")
    List<Line> of(UUID referral);
}
