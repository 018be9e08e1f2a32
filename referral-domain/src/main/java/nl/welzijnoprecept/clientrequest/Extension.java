package nl.welzijnoprecept.clientrequest;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * That answering takes longer, as the client was told.
 *
 * @param reason null once the client's files are destroyed
 */
public record Extension(@Nullable String reason, ProfessionalId by, Instant at) {}
