package nl.welzijnoprecept.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.problem.FieldError;

/**
 * The recorded permission (toestemming) that a referral rests on: given when, by whom, how, for what.
 * The age on the day it was given decides who must give it: under 12 the parent, from 12 to 15 both,
 * from 16 the young person alone (WGBO and Jeugdwet, applied to welfare by analogy).
 */
public record Consent(LocalDate givenOn, Set<ConsentGiver> givenBy, ConsentMethod method, Set<Purpose> purposes) {

    private static final int CLIENT_HAS_A_SAY_FROM = 12;
    private static final int CLIENT_DECIDES_FROM = 16;

    public Consent {
        givenBy = Set.copyOf(givenBy);
        purposes = Set.copyOf(purposes);
    }

    public boolean covers(Purpose purpose) {
        return purposes.contains(purpose);
    }

    /** What is wrong with this permission for somebody born then, seen today; {@code path} is put before each field. */
    public List<FieldError> check(String path, LocalDate birthDate, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (givenOn.isAfter(today)) {
            errors.add(new FieldError(path + ".givenOn", "DATE_IN_FUTURE"));
        }
        if (givenOn.isBefore(birthDate)) {
            errors.add(new FieldError(path + ".givenOn", "BEFORE_BIRTH"));
            return errors;
        }
        var age = Client.age(birthDate, givenOn);
        if (age < CLIENT_DECIDES_FROM && !givenBy.contains(ConsentGiver.PARENT)) {
            errors.add(new FieldError(path + ".givenBy", "PARENT_REQUIRED"));
        }
        if (age >= CLIENT_HAS_A_SAY_FROM && !givenBy.contains(ConsentGiver.CLIENT)) {
            errors.add(new FieldError(path + ".givenBy", "CLIENT_REQUIRED"));
        }
        if (age >= CLIENT_DECIDES_FROM && givenBy.contains(ConsentGiver.PARENT)) {
            errors.add(new FieldError(path + ".givenBy", "CLIENT_ALONE"));
        }
        if (!covers(Purpose.REFER)) {
            errors.add(new FieldError(path + ".purposes", "REFER_REQUIRED"));
        }
        return errors;
    }
}
