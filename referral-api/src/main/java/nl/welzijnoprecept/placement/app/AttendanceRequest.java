package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.placement.Absence;
import nl.welzijnoprecept.placement.Attendance;
import nl.welzijnoprecept.placement.AttendanceId;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.Presence;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.Identifiers;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Whether somebody came on a day. */
record AttendanceRequest(
        @NotNull LocalDate on,
        @NotNull Presence presence,

        @Nullable @Schema(description = "Needed for ABSENT, and for nothing else.")
        Absence reasonCode,

        @Nullable @Size(max = 1000) String words)
        implements MeaningCheck {
    @Override
    public List<FieldError> check(LocalDate today) {
        return check("", presence, reasonCode);
    }

    static List<FieldError> check(String path, @Nullable Presence presence, @Nullable Absence why) {
        if (presence == null || (presence == Presence.ABSENT) == (why != null)) {
            return List.of();
        }
        return List.of(new FieldError(path + "reasonCode", why == null ? "REQUIRED" : "ONLY_WHEN_ABSENT"));
    }

    Attendance toAttendance(PlacementId placement, Actor actor, Instant now) {
        return new Attendance(
                new AttendanceId(Identifiers.next()),
                placement,
                on,
                0,
                presence,
                reasonCode,
                words == null || words.isBlank() ? null : words.strip(),
                actor.id(),
                actor.role(),
                now);
    }
}
