package nl.welzijnoprecept.accesslog;

import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The client's file that was touched.
 *
 * @param id     of the referral, as the log names it
 * @param keeper the organisation that keeps the file, and supervises who looks in it; null where whoever asks may not
 *               know: the log finds out by itself
 */
public record CaseFile(UUID id, @Nullable OrganisationId keeper) {}
