package nl.welzijnoprecept.area;

import java.util.Optional;
import java.util.SequencedMap;

/** Knows the municipalities, and in which of them a postcode lies (CBS reference data). */
public interface Areas {
    Optional<MunicipalityCode> municipalityOf(Postcode postcode);

    /** Whether there is a municipality with this code. */
    boolean isKnown(MunicipalityCode municipality);

    /** All municipalities by name. */
    SequencedMap<MunicipalityCode, String> names();

    /** Whether there is such an area. */
    boolean isKnown(PostcodeArea area);
}
