package nl.welzijnoprecept.clientrequest;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a request.
 *
 * @param reason null once the client's files are destroyed
 */
public record Decision(DecisionOutcome outcome, @Nullable String reason, ProfessionalId by, Instant at) {}
