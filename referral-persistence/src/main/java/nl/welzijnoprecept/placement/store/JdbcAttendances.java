package nl.welzijnoprecept.placement.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.placement.Absence;
import nl.welzijnoprecept.placement.Attendance;
import nl.welzijnoprecept.placement.AttendanceId;
import nl.welzijnoprecept.placement.Attendances;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.Presence;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttendances implements Attendances {
    private final JdbcClient jdbc;
    private final EncryptedText encrypted;

    JdbcAttendances(JdbcClient jdbc, EncryptedText encrypted) {
        this.jdbc = jdbc;
        this.encrypted = encrypted;
    }

    @Override
    public Optional<Attendance> add(Attendance attendance) {
        return nextVersion(attendance).map(version -> {
            insert(attendance, version);
            jdbc.sql("select watch_attendance(:placement, :now)::text")
                    .param("placement", attendance.placement().value())
                    .param("now", attendance.recordedAt().atOffset(ZoneOffset.UTC))
                    .query()
                    .singleRow();
            return attendance.kept(version);
        });
    }

    private Optional<Integer> nextVersion(Attendance attendance) {
        return jdbc.sql("select next_attendance(:placement, :day, :presence, :absence, :inWords, :by) as version")
                .param("placement", attendance.placement().value())
                .param("day", Date.valueOf(attendance.day()))
                .param("presence", attendance.presence().name())
                .param("absence", code(attendance.absence()), Types.VARCHAR)
                .param("inWords", attendance.words() != null)
                .param("by", attendance.recordedBy().value())
                .query((row, n) -> Optional.ofNullable(row.getObject("version", Integer.class)))
                .single();
    }

    private void insert(Attendance attendance, int version) {
        jdbc.sql("""
                        insert into attendance (id, placement_id, day, version, presence, absence, words, recorded_by, role,
                                                recorded_at)
                        values (:id, :placement, :day, :version, :presence, :absence, :words, :by, :role, :at)""")
                .param("id", attendance.id().value())
                .param("placement", attendance.placement().value())
                .param("day", Date.valueOf(attendance.day()))
                .param("version", version)
                .param("presence", attendance.presence().name())
                .param("absence", code(attendance.absence()), Types.VARCHAR)
                .param("words", encrypted.convertToDatabaseColumn(attendance.words()), Types.BINARY)
                .param("by", attendance.recordedBy().value())
                .param("role", attendance.role().name())
                .param("at", attendance.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Attendance> of(Referral referral, PlacementId placement) {
        return jdbc.sql("""
                        select a.* from attendance a join placement p on p.id = a.placement_id
                        where p.id = :placement and p.referral_id = :referral order by a.day, a.version""")
                .param("placement", placement.value())
                .param("referral", referral.id().value())
                .query((row, n) -> attendance(row))
                .list();
    }

    private Attendance attendance(ResultSet row) throws SQLException {
        var absence = row.getString("absence");
        return new Attendance(
                new AttendanceId(row.getObject("id", UUID.class)),
                new PlacementId(row.getObject("placement_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getInt("version"),
                Presence.valueOf(row.getString("presence")),
                absence == null ? null : Absence.valueOf(absence),
                encrypted.convertToEntityAttribute(row.getBytes("words")),
                new ProfessionalId(row.getObject("recorded_by", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String code(@Nullable Absence absence) {
        return absence == null ? null : absence.name();
    }
}
