package nl.welzijnoprecept.organisation;

import java.util.List;
import nl.welzijnoprecept.area.MunicipalityCode;

/**
 * A municipality and who serves it.
 *
 * @param by by name: the first takes every new referral
 */
public record ServedArea(MunicipalityCode municipality, String name, List<Names.OrganisationName> by) {}
