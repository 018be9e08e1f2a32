package nl.welzijnoprecept.retention;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;

/** That nothing of a file may be destroyed, such as for a complaint or a case in court. */
public record LegalHold(ReferralId file, String reason, ProfessionalId by, Instant at) {}
