package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.welzijnoprecept.casereview.Attendee;
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
        return new AttendeeView(
                attendee.id().value(),
                attendee.professional() == null ? null : ProfessionalView.of(names.of(attendee.professional())),
                OutsiderBody.of(attendee.outsider()));
    }
}
