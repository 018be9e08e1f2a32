package nl.welzijnoprecept.conversation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.conversation.Appointment;
import nl.welzijnoprecept.conversation.AppointmentAnswer;
import nl.welzijnoprecept.conversation.AppointmentEnd;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.AppointmentOutcome;
import nl.welzijnoprecept.conversation.AppointmentReason;
import nl.welzijnoprecept.conversation.AppointmentStanding;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ClientAnswer;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Appointments as they stand: with what became of them, what took their place, and the closing that ended them. */
@Component
class AppointmentRows {
    /** A closing counts when it came after the appointment was made, and was not undone by the step after it. */
    private static final String ENDED_AT = """
            (select min(s.taken_at) from referral_step s
             where s.referral_id = %1$s.referral_id and s.revision > %1$s.planned_revision and s.to_status = any (:closed)
               and not exists (select from referral_step u where u.referral_id = s.referral_id
                               and u.revision = s.revision + 1 and u.step = 'UNDO'))""";

    /** Another one of the coach's cases that is planned at that time. Where nobody said how long it takes, it is an hour. */
    private static final String OVERLAPS = """
            exists (select from appointment b join referral br on br.id = b.referral_id
                    where br.handler_id = r.handler_id and br.coach_id = r.coach_id and b.id <> a.id
                      and b.at < a.at + make_interval(mins => coalesce(a.minutes, 60))
                      and b.at > a.at - interval '1 day'
                      and a.at < b.at + make_interval(mins => coalesce(b.minutes, 60))
                      and not exists (select from appointment_outcome bo where bo.appointment_id = b.id)
                      and %s is null)""".formatted(ENDED_AT.formatted("b"));

    static final String SELECT = select(OVERLAPS);

    /** For the agenda, which shows it side by side. */
    static final String SIDE_BY_SIDE = select("false");

    private static String select(String overlaps) {
        return """
                select a.*, o.outcome, o.reason_code, o.reason, o.conversation_id as told_in, o.recorded_by, o.recorded_at,
                       n.id as replaced_by, r.handler_id, r.reference, r.given_name, r.family_name,
                       %s as ended_at, %s as overlaps,
                       w.id as answer_id, w.answer, w.moments, w.call_me, w.words, w.answered_at
                from appointment a
                join referral r on r.id = a.referral_id
                left join appointment_outcome o on o.appointment_id = a.id
                left join appointment n on n.replaces = a.id
                left join lateral (select * from appointment_answer x where x.appointment_id = a.id
                                   order by x.answered_at desc, x.id desc limit 1) w on true""".formatted(ENDED_AT.formatted("a"), overlaps);
    }

    static final Map<String, Object> PARAMETERS = Map.of(
            "closed",
            Arrays.stream(ReferralStatus.values())
                    .filter(status -> !status.isOpen())
                    .map(Enum::name)
                    .toArray(String[]::new));

    private final TextCipher cipher;

    AppointmentRows(TextCipher cipher) {
        this.cipher = cipher;
    }

    AppointmentStanding standing(ResultSet row) throws SQLException {
        var appointment = new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                ConversationKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                instant(row, "at"),
                row.getObject("minutes", Integer.class),
                text(row, "place"),
                new ProfessionalId(row.getObject("coach_id", UUID.class)),
                id(row, "replaces", AppointmentId::new),
                id(row, "conversation_id", ConversationId::new),
                row.getInt("planned_revision"),
                new ProfessionalId(row.getObject("planned_by", UUID.class)),
                instant(row, "planned_at"));
        return new AppointmentStanding(
                appointment,
                outcome(row, appointment),
                id(row, "replaced_by", AppointmentId::new),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"),
                row.getBoolean("overlaps"),
                answer(row, appointment.id()));
    }

    private @Nullable AppointmentOutcome outcome(ResultSet row, Appointment appointment) throws SQLException {
        var end = row.getString("outcome");
        var code = row.getString("reason_code");
        return end == null
                ? null
                : new AppointmentOutcome(
                        appointment.id(),
                        AppointmentEnd.valueOf(end),
                        code == null ? null : AppointmentReason.valueOf(code),
                        text(row, "reason"),
                        id(row, "told_in", ConversationId::new),
                        id(row, "recorded_by", ProfessionalId::new),
                        instant(row, "recorded_at"));
    }

    private @Nullable AppointmentAnswer answer(ResultSet row, AppointmentId to) throws SQLException {
        var id = row.getObject("answer_id", UUID.class);
        if (id == null) {
            return null;
        }
        var moments = text(row, "moments");
        return new AppointmentAnswer(
                id,
                to,
                ClientAnswer.valueOf(row.getString("answer")),
                moments == null ? List.of() : moments.lines().toList(),
                row.getBoolean("call_me"),
                text(row, "words"),
                instant(row, "answered_at"));
    }

    private @Nullable String text(ResultSet row, String column) throws SQLException {
        var kept = row.getBytes(column);
        return kept == null ? null : cipher.decrypt(kept);
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> of) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : of.apply(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
