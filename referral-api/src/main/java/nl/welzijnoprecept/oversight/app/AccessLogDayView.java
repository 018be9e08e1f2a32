package nl.welzijnoprecept.oversight.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** What people of one organisation did in the file on one day. */
record AccessLogDayView(
        LocalDate on,

        @Nullable @Schema(description = "Null where the product did it by itself.")
        PartyView organisation,

        @Nullable Role role,
        AccessAction action,
        AccessObject object,

        @Schema(description = "Whether whoever it was is not of the team and gave a reason.")
        boolean statedReason,

        @Schema(description = "How often on that day.") int times) {

    static AccessLogDayView of(AccessLogDay day, Names names) {
        return new AccessLogDayView(
                day.day(),
                day.organisation() == null ? null : PartyView.of(names.of(day.organisation())),
                day.role(),
                day.action(),
                day.object(),
                day.statedReason(),
                day.times());
    }
}
