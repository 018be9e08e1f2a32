package nl.welzijnoprecept.feedback;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;

/** That somebody of the practice has read it, and who was first. */
public record Acknowledgement(ProfessionalId by, Instant at) {}
