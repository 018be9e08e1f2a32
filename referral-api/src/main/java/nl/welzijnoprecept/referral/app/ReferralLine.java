package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.casework.ProfessionalView;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ReferralSummary;
import org.jspecify.annotations.Nullable;

/** A referral as a line of a list: no notes, no free text. */
record ReferralLine(
        UUID id,
        String reference,
        ReferralStatus status,
        int revision,
        ClientLine client,
        List<Reason> reasons,
        String municipality,
        PartyView handlingOrganisation,
        ProfessionalView referrer,
        @Nullable PartyView coach,
        @Nullable NextActionBy nextActionBy,
        @Nullable LocalDate dueOn,
        Instant submittedAt,
        boolean restricted,
        List<WarningView> warnings,

        @Schema(
                description =
                        "Whether the reader may know who helps, whose turn it is and what is due; else those are null.")
        boolean progressShared) {

    /** Enough to recognise somebody. */
    record ClientLine(String givenName, String familyName, LocalDate birthDate, String postcode) {}

    static ReferralLine of(ReferralSummary summary, Actor reader, LocalDate today) {
        var shared = summary.isProgressFor(reader, today);
        var coach = shared ? summary.coach() : null;
        var due = shared ? summary.due() : null;
        return new ReferralLine(
                summary.id().value(),
                summary.reference().value(),
                summary.status(),
                summary.revision(),
                new ClientLine(summary.givenName(), summary.familyName(), summary.birthDate(), summary.postcode()),
                summary.reasons(),
                summary.municipality().value(),
                PartyView.of(summary.handler()),
                ProfessionalView.of(summary.referrer()),
                coach == null ? null : PartyView.of(coach),
                shared ? summary.status().nextActionBy(due, summary.awaited(), coach != null, today) : null,
                due == null ? null : due.on(),
                summary.submittedAt(),
                summary.restricted(),
                WarningView.of(summary, today),
                shared);
    }
}
