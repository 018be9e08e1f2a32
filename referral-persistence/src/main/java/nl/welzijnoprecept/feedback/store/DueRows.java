package nl.welzijnoprecept.feedback.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.feedback.DismissalReason;
import nl.welzijnoprecept.feedback.DueEnd;
import nl.welzijnoprecept.feedback.FeedbackDue;
import nl.welzijnoprecept.feedback.FeedbackDueId;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** Reads what is owed. */
final class DueRows {
    private DueRows() {}

    static FeedbackDue due(ResultSet row) throws SQLException {
        return new FeedbackDue(
                new FeedbackDueId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                FeedbackMoment.valueOf(row.getString("moment")),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("revision", Integer.class),
                row.getObject("placement_id", UUID.class),
                end(row));
    }

    private static @Nullable DueEnd end(ResultSet row) throws SQLException {
        var way = row.getString("ended_as");
        if (way == null) {
            return null;
        }
        var feedback = row.getObject("feedback_id", UUID.class);
        var dismissal = row.getString("dismissal");
        var by = row.getObject("dismissed_by", UUID.class);
        return new DueEnd(
                DueEnd.Way.valueOf(way),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getObject("end_revision", Integer.class),
                feedback == null ? null : new FeedbackId(feedback),
                dismissal == null ? null : DismissalReason.valueOf(dismissal),
                by == null ? null : new ProfessionalId(by));
    }
}
