package nl.welzijnoprecept.area;

import java.util.Optional;

/** Knows in which municipality a postcode lies (CBS reference data). */
public interface Areas {
    Optional<MunicipalityCode> municipalityOf(Postcode postcode);
}
