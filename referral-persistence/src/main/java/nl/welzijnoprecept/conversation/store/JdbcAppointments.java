package nl.welzijnoprecept.conversation.store;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.conversation.AgendaItem;
import nl.welzijnoprecept.conversation.Appointment;
import nl.welzijnoprecept.conversation.AppointmentAnswer;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.AppointmentOutcome;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.conversation.Appointments;
import nl.welzijnoprecept.conversation.ConversationNeed;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAppointments implements Appointments {
    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final AppointmentRows rows;

    JdbcAppointments(JdbcClient jdbc, TextCipher cipher, AppointmentRows rows) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.rows = rows;
    }

    @Override
    public void add(Appointment made) {
        jdbc.sql("""
                        insert into appointment (id, referral_id, kind, channel, at, minutes, place, coach_id, replaces,
                                                 conversation_id, planned_revision, planned_by, planned_at)
                        values (:id, :referral, :kind, :channel, :at, :minutes, :place, :coach, :replaces, :conversation,
                                :revision, :by, :plannedAt)""")
                .param("id", made.id().value())
                .param("referral", made.referral().value())
                .param("kind", made.kind().name())
                .param("channel", made.channel().name())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .param("minutes", made.minutes(), Types.INTEGER)
                .param("place", sealed(made.place()), Types.BINARY)
                .param("coach", made.coach().value())
                .param(
                        "replaces",
                        made.replaces() == null ? null : made.replaces().value(),
                        Types.OTHER)
                .param(
                        "conversation",
                        made.plannedIn() == null ? null : made.plannedIn().value(),
                        Types.OTHER)
                .param("revision", made.plannedRevision())
                .param("by", made.plannedBy().value())
                .param("plannedAt", made.plannedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void add(AppointmentOutcome told) {
        var by = told.recordedBy();
        var kept = jdbc.sql("""
                        insert into appointment_outcome (appointment_id, outcome, reason_code, reason, conversation_id, recorded_by,
                                                         recorded_at)
                        values (:appointment, :outcome, :code, :reason, :conversation, :by, :at)
                        on conflict do nothing""")
                .param("appointment", told.appointment().value())
                .param("outcome", told.end().name())
                .param(
                        "code",
                        told.reasonCode() == null ? null : told.reasonCode().name(),
                        Types.VARCHAR)
                .param("reason", sealed(told.reason()), Types.BINARY)
                .param(
                        "conversation",
                        told.conversation() == null ? null : told.conversation().value(),
                        Types.OTHER)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", told.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw ConversationNeed.PLANNED_APPOINTMENT.notMet();
        }
    }

    @Override
    public boolean add(AppointmentAnswer given) {
        return jdbc.sql("""
                        insert into appointment_answer (id, appointment_id, answer, moments, call_me, words, answered_at)
                        values (:id, :appointment, :answer, :moments, :callMe, :words, :at)
                        on conflict do nothing""")
                        .param("id", given.id())
                        .param("appointment", given.appointment().value())
                        .param("answer", given.answer().name())
                        .param(
                                "moments",
                                given.moments().isEmpty() ? null : sealed(String.join("\n", given.moments())),
                                Types.BINARY)
                        .param("callMe", given.callMe())
                        .param("words", sealed(given.words()), Types.BINARY)
                        .param("at", given.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<AppointmentStanding> find(Referral referral, AppointmentId id) {
        return jdbc.sql(AppointmentRows.SELECT + " where a.referral_id = :referral and a.id = :id")
                .params(AppointmentRows.PARAMETERS)
                .param("referral", referral.id().value())
                .param("id", id.value())
                .query((row, n) -> rows.standing(row))
                .optional();
    }

    @Override
    public List<AppointmentStanding> of(Referral referral) {
        return jdbc.sql(AppointmentRows.SELECT + " where a.referral_id = :referral order by a.at, a.id")
                .params(AppointmentRows.PARAMETERS)
                .param("referral", referral.id().value())
                .query((row, n) -> rows.standing(row))
                .list();
    }

    @Override
    public List<AgendaItem> agenda(Scope scope, Instant from, Instant before) {
        return scope instanceof Scope.OwnOf own ? agenda(own, from, before) : List.of();
    }

    private List<AgendaItem> agenda(Scope.OwnOf own, Instant from, Instant before) {
        return jdbc.sql(AppointmentRows.SIDE_BY_SIDE + """

                        where r.handler_id = :team and r.coach_id = :coach
                          and (r.restricted_to is null or :coach = any (r.restricted_to))
                          and a.at >= :from and a.at < :before and n.id is null
                        order by a.at, a.id""")
                .params(AppointmentRows.PARAMETERS)
                .param("team", own.team().value())
                .param("coach", own.coach().value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new AgendaItem(
                        rows.standing(row),
                        new CaseFile(
                                row.getObject("referral_id", UUID.class),
                                new OrganisationId(row.getObject("handler_id", UUID.class))),
                        new Reference(row.getString("reference")),
                        cipher.decrypt(row.getBytes("given_name")),
                        cipher.decrypt(row.getBytes("family_name"))))
                .list();
    }

    private byte @Nullable [] sealed(@Nullable String text) {
        return text == null ? null : cipher.encrypt(text);
    }
}
