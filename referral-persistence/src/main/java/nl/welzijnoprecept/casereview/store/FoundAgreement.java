package nl.welzijnoprecept.casereview.store;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.welzijnoprecept.casereview.AgreementId;
import nl.welzijnoprecept.casereview.AgreementQuery.Position;
import nl.welzijnoprecept.casereview.SeenAgreement;

/**
 * An agreement as it was found.
 *
 * @param isTold whether whoever is not of the case's organisation may still know
 * @param opened decrypts it: of a long list a part is shown
 */
record FoundAgreement(AgreementId id, LocalDate dueOn, boolean isTold, Supplier<SeenAgreement> opened) {

    SeenAgreement open() {
        return opened.get();
    }

    boolean comesAfter(Position place) {
        var byDay = dueOn.compareTo(place.dueOn());
        return byDay > 0 || (byDay == 0 && order().compareTo(place.id().value().toString()) > 0);
    }

    /** Of ids as text: Java and PostgreSQL compare UUIDs each in their own way. */
    String order() {
        return id.value().toString();
    }
}
