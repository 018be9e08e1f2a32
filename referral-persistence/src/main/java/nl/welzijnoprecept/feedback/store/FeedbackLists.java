package nl.welzijnoprecept.feedback.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.caseline.CaseLines;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.feedback.Acknowledgement;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.FeedbackLine;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.ScopeFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists feedback of many referrals at once. */
@Component
class FeedbackLists {
    private static final String FROM = """
             from feedback f
             join referral r on r.id = f.referral_id
             left join feedback_acknowledgement a on a.feedback_id = f.id
             where (:acknowledged::boolean is null or (a.feedback_id is not null) = :acknowledged) and""";

    private final JdbcClient jdbc;
    private final ScopeFilters scopes;
    private final CaseLines lines;
    private final EncryptedText texts;

    FeedbackLists(JdbcClient jdbc, ScopeFilters scopes, CaseLines lines, EncryptedText texts) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.lines = lines;
        this.texts = texts;
    }

    Part<FeedbackLine> page(Scope scope, @Nullable Boolean acknowledged, @Nullable FeedbackId after, int limit) {
        var filter = scopes.of(scope);
        var total = jdbc.sql("select count(*) " + FROM + filter.condition())
                .params(filter.parameters())
                .param("acknowledged", acknowledged, Types.BOOLEAN)
                .query(Long.class)
                .single();
        // Ids are made of time: their order is that of coming.
        var found = jdbc.sql("select f.*, a.acknowledged_by, a.acknowledged_at, " + CaseLines.COLUMNS + " " + FROM
                        + filter.condition()
                        + " and (:after::uuid is null or f.id < :after) order by f.id desc limit :most")
                .params(filter.parameters())
                .param("acknowledged", acknowledged, Types.BOOLEAN)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", limit + 1)
                .query((row, n) -> new FeedbackLine(feedback(row), lines.line(row)))
                .list();
        return Part.of(found, limit, total);
    }

    private Feedback feedback(ResultSet row) throws SQLException {
        var by = row.getObject("acknowledged_by", UUID.class);
        return new Feedback(
                new FeedbackId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                FeedbackMoment.valueOf(row.getString("moment")),
                texts.convertToEntityAttribute(row.getBytes("message")),
                new ProfessionalId(row.getObject("sent_by", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                by == null
                        ? null
                        : new Acknowledgement(
                                new ProfessionalId(by),
                                row.getObject("acknowledged_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
