package nl.welzijnoprecept.assessment.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.assessment.GradesRequest;
import nl.welzijnoprecept.assessment.GradesRequests;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcGradesRequests implements GradesRequests {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    JdbcGradesRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(GradesRequest request) {
        jdbc.sql("""
                        insert into grades_request (id, referral_id, moment, asked_by, asked_at)
                        values (:id, :referral, :moment, :by, :at)""")
                .param("id", request.id())
                .param("referral", request.referral().value())
                .param("moment", request.moment().name())
                .param("by", request.askedBy().value())
                .param("at", request.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<GradesRequest> last(Referral referral) {
        return jdbc.sql("""
                        select g.*, m.recorded_at from grades_request g left join measurement m on m.grades_request_id = g.id
                        where g.referral_id = :referral order by g.asked_at desc, g.id desc limit 1""")
                .param("referral", referral.id().value())
                .query((row, n) -> {
                    var answered = row.getObject("recorded_at", OffsetDateTime.class);
                    return new GradesRequest(
                            row.getObject("id", UUID.class),
                            referral.id(),
                            Moment.valueOf(row.getString("moment")),
                            new ProfessionalId(row.getObject("asked_by", UUID.class)),
                            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                            answered == null ? null : answered.toInstant());
                })
                .optional();
    }

    @Override
    public boolean answer(GradesRequest request, Measurement given) {
        return jdbc.sql("""
                        insert into measurement (id, referral_id, instrument, instrument_version, moment, taken_on, scores,
                                                 recorded_by, recorded_at, grades_request_id)
                        values (:id, :referral, :instrument, :version, :moment, :on, :scores::jsonb, :by, :at, :request)
                        on conflict do nothing""")
                        .param("id", given.id().value())
                        .param("referral", given.referral().value())
                        .param("instrument", given.instrument().name())
                        .param("version", given.version())
                        .param("moment", given.moment().name())
                        .param("on", given.takenOn())
                        .param("scores", JSON.writeValueAsString(given.scores()))
                        .param("by", given.recordedBy().value())
                        .param("at", given.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("request", request.id())
                        .update()
                == 1;
    }
}
