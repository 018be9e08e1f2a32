package nl.welzijnoprecept.referral;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;

/** The step that was taken last, by whom and when: decides whether it can be undone. */
public record LastStep(Step step, ProfessionalId takenBy, Instant takenAt) {}
