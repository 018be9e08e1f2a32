package nl.welzijnoprecept.placement.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.placement.FollowUp;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.StillTakingPart;
import org.jspecify.annotations.Nullable;

/** Whether a client goes on, as they said it. */
record FollowUpView(
        UUID id,
        FollowUpMoment moment,
        StillTakingPart stillTakingPart,
        LocalDate on,
        @Nullable String words,
        PartyView by,
        Instant at) {
    static FollowUpView of(FollowUp followUp, Names names) {
        return new FollowUpView(
                followUp.id().value(),
                followUp.moment(),
                followUp.answer(),
                followUp.on(),
                followUp.words(),
                PartyView.of(names.of(followUp.recordedBy())),
                followUp.recordedAt());
    }
}
