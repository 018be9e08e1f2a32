package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.Attendee;
import nl.welzijnoprecept.casereview.AttendeeId;
import nl.welzijnoprecept.casereview.Outsider;
import nl.welzijnoprecept.casework.ProfessionalView;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** Somebody at the table. */
record AttendeeView(
        UUID id,

        @Nullable @Schema(description = "Null for somebody without a login here.")
        ProfessionalView professional,

        @Nullable OutsiderBody outsider) {
    static AttendeeView of(Attendee attendee, Names names) {
        return of(attendee.id(), attendee.professional(), attendee.outsider(), names);
    }

    static AttendeeView of(
            AttendeeId id, @Nullable ProfessionalId professional, @Nullable Outsider outsider, Names names) {
        return new AttendeeView(
                id.value(),
                professional == null ? null : ProfessionalView.of(names.of(professional)),
                OutsiderBody.of(outsider));
    }
}
