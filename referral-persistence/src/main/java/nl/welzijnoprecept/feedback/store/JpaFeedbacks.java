package nl.welzijnoprecept.feedback.store;

import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.feedback.Acknowledgement;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.feedback.FeedbackLine;
import nl.welzijnoprecept.feedback.Feedbacks;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JpaFeedbacks implements Feedbacks {
    private final EntityManager entities;
    private final FeedbackRows rows;
    private final FeedbackRowMapper mapper;
    private final JdbcClient jdbc;
    private final FeedbackLists pages;

    JpaFeedbacks(
            EntityManager entities, FeedbackRows rows, FeedbackRowMapper mapper, JdbcClient jdbc, FeedbackLists pages) {
        this.entities = entities;
        this.rows = rows;
        this.mapper = mapper;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    public void add(Feedback feedback) {
        entities.persist(mapper.toRow(feedback));
        entities.flush();
    }

    @Override
    public Optional<Feedback> find(Referral referral, FeedbackId id) {
        return rows.find(id.value(), referral.id().value())
                .map(line -> mapper.toFeedback(line.feedback(), line.acknowledgement()));
    }

    @Override
    public List<Feedback> of(Referral referral) {
        return rows.of(referral.id().value()).stream()
                .map(line -> mapper.toFeedback(line.feedback(), line.acknowledgement()))
                .toList();
    }

    @Override
    public Part<FeedbackLine> page(Scope scope, @Nullable Boolean acknowledged, @Nullable FeedbackId after, int limit) {
        return pages.page(scope, acknowledged, after, limit);
    }

    @Override
    public void acknowledge(Feedback feedback, Acknowledgement acknowledgement) {
        jdbc.sql("""
                        insert into feedback_acknowledgement (feedback_id, acknowledged_by, acknowledged_at)
                        values (:feedback, :by, :at)
                        on conflict do nothing""")
                .param("feedback", feedback.id().value())
                .param("by", acknowledgement.by().value())
                .param("at", acknowledgement.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
