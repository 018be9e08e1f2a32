package nl.welzijnoprecept.question;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;

/** What the other side said. Never changed: what is to be added is another question. */
public record Answer(String text, ProfessionalId by, Instant at) {}
