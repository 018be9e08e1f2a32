package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.placement.Absence;
import nl.welzijnoprecept.placement.Attendance;
import nl.welzijnoprecept.placement.Presence;
import org.jspecify.annotations.Nullable;

/** Whether a client came on a day, as it was said last. */
record AttendanceView(
        UUID id,
        LocalDate on,
        Presence presence,
        @Nullable Absence reasonCode,
        @Nullable String words,
        int version,
        PartyView by,
        Role role,
        Instant at,

        @Schema(description = "What was said before and is corrected, oldest first.")
        List<Earlier> earlier) {

    /** What was said before. */
    record Earlier(
            Presence presence,
            @Nullable Absence reasonCode,
            @Nullable String words,
            int version,
            PartyView by,
            Role role,
            Instant at) {
        static Earlier of(Attendance line, Names names) {
            return new Earlier(
                    line.presence(),
                    line.absence(),
                    line.words(),
                    line.version(),
                    PartyView.of(names.of(line.recordedBy())),
                    line.role(),
                    line.recordedAt());
        }
    }

    /** Of all versions of one day, oldest first. */
    static AttendanceView of(List<Attendance> day, Names names) {
        var last = day.getLast();
        return new AttendanceView(
                last.id().value(),
                last.day(),
                last.presence(),
                last.absence(),
                last.words(),
                last.version(),
                PartyView.of(names.of(last.recordedBy())),
                last.role(),
                last.recordedAt(),
                day.stream()
                        .limit(day.size() - 1L)
                        .map(line -> Earlier.of(line, names))
                        .toList());
    }
}
