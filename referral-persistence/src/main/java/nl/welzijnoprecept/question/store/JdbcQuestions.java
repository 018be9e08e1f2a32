package nl.welzijnoprecept.question.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.caseline.CaseLines;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.question.Answer;
import nl.welzijnoprecept.question.Question;
import nl.welzijnoprecept.question.QuestionId;
import nl.welzijnoprecept.question.QuestionLine;
import nl.welzijnoprecept.question.QuestionNeed;
import nl.welzijnoprecept.question.Questions;
import nl.welzijnoprecept.question.Side;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.ScopeFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcQuestions implements Questions {
    private static final String COLUMNS = "q.*, a.text as answer, a.answered_by, a.answered_at";
    private static final String FROM = " from question q left join question_answer a on a.question_id = q.id ";

    private final JdbcClient jdbc;
    private final ScopeFilters scopes;
    private final CaseLines lines;
    private final TextCipher cipher;

    JdbcQuestions(JdbcClient jdbc, ScopeFilters scopes, CaseLines lines, TextCipher cipher) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.lines = lines;
        this.cipher = cipher;
    }

    @Override
    public void add(Question question) {
        jdbc.sql("""
                        insert into question (id, referral_id, asked_by, text, asker_id, asked_at)
                        values (:id, :referral, :side, :text, :asker, :at)""")
                .param("id", question.id().value())
                .param("referral", question.referral().value())
                .param("side", question.askedBy().name())
                .param("text", cipher.encrypt(question.text()))
                .param("asker", question.asker().value())
                .param("at", question.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void add(QuestionId question, Answer answer) {
        var kept = jdbc.sql("""
                        insert into question_answer (question_id, text, answered_by, answered_at)
                        values (:question, :text, :by, :at)
                        on conflict do nothing""")
                .param("question", question.value())
                .param("text", cipher.encrypt(answer.text()))
                .param("by", answer.by().value())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new NeedNotMet(List.of(QuestionNeed.OPEN_QUESTION));
        }
    }

    @Override
    public Optional<Question> find(Referral referral, QuestionId id) {
        return jdbc.sql("select " + COLUMNS + FROM + "where q.id = :id and q.referral_id = :referral")
                .param("id", id.value())
                .param("referral", referral.id().value())
                .query((row, n) -> question(row))
                .optional();
    }

    @Override
    public List<Question> of(Referral referral) {
        return jdbc.sql("select " + COLUMNS + FROM + "where q.referral_id = :referral order by q.asked_at, q.id")
                .param("referral", referral.id().value())
                .query((row, n) -> question(row))
                .list();
    }

    @Override
    public Part<QuestionLine> page(Scope scope, @Nullable Boolean open, @Nullable QuestionId after, int limit) {
        var filter = scopes.of(scope);
        var matching = FROM + "join referral r on r.id = q.referral_id"
                + " where (:open::boolean is null or (a.question_id is null) = :open) and " + filter.condition();
        var total = jdbc.sql("select count(*)" + matching)
                .params(filter.parameters())
                .param("open", open, Types.BOOLEAN)
                .query(Long.class)
                .single();
        // Ids are made of time: their order is that of asking.
        var found = jdbc.sql("select " + COLUMNS + ", " + CaseLines.COLUMNS + matching
                        + " and (:after::uuid is null or q.id > :after) order by q.id limit :most")
                .params(filter.parameters())
                .param("open", open, Types.BOOLEAN)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", limit + 1)
                .query((row, n) -> new QuestionLine(question(row), lines.line(row)))
                .list();
        return Part.of(found, limit, total);
    }

    private Question question(ResultSet row) throws SQLException {
        return new Question(
                new QuestionId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                Side.valueOf(row.getString("asked_by")),
                cipher.decrypt(row.getBytes("text")),
                new ProfessionalId(row.getObject("asker_id", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private @Nullable Answer answer(ResultSet row) throws SQLException {
        var by = row.getObject("answered_by", UUID.class);
        return by == null
                ? null
                : new Answer(
                        cipher.decrypt(row.getBytes("answer")),
                        new ProfessionalId(by),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
