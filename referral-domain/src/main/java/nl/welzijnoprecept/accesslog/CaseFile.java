package nl.welzijnoprecept.accesslog;

import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;

/**
 * The client's file that was touched.
 *
 * @param id     of the referral, as the log names it
 * @param keeper the organisation that keeps the file, and supervises who looks in it
 */
public record CaseFile(UUID id, OrganisationId keeper) {}
