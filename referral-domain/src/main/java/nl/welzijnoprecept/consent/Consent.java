package nl.welzijnoprecept.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The recorded permission (toestemming) that a referral rests on: given when, by whom, how, for what.
 * The age decides who must give it: under 12 the parent, from 12 to 15 both, from 16 the young person alone (WGBO and
 * Jeugdwet, applied to welfare by analogy). A birthday can end it: then it was given by others than those who decide now.
 */
public record Consent(LocalDate givenOn, Set<ConsentGiver> givenBy, ConsentMethod method, Set<Purpose> purposes) {

    /** So long before it ends somebody is told, so that it can be asked anew in time. */
    public static final Period TOLD_AHEAD = Period.ofWeeks(6);

    private static final int CLIENT_HAS_A_SAY_FROM = 12;
    private static final int CLIENT_DECIDES_FROM = 16;
    private static final int OF_AGE_FROM = 18;

    public Consent {
        givenBy = Set.copyOf(givenBy);
        purposes = Set.copyOf(purposes);
    }

    public boolean covers(Purpose purpose) {
        return purposes.contains(purpose);
    }

    /**
     * What remains when the client takes these back; a referral itself is taken back as a whole. Static, as mappers take a
     * method that answers its own type for a setter.
     */
    public static Consent remaining(Consent given, Set<Purpose> withdrawn) {
        var remaining = new HashSet<>(given.purposes);
        remaining.removeAll(withdrawn);
        remaining.add(Purpose.REFER);
        return new Consent(given.givenOn, given.givenBy, given.method, remaining);
    }

    /** The birthday on which others decide than those who gave it, so that it is no longer enough; null when none is. */
    public static @Nullable LocalDate endsOn(Set<ConsentGiver> givenBy, LocalDate birthDate) {
        if (!givenBy.contains(ConsentGiver.CLIENT)) {
            return Client.birthday(birthDate, CLIENT_HAS_A_SAY_FROM);
        }
        return givenBy.contains(ConsentGiver.PARENT) ? Client.birthday(birthDate, CLIENT_DECIDES_FROM) : null;
    }

    public @Nullable LocalDate endsOn(LocalDate birthDate) {
        return endsOn(givenBy, birthDate);
    }

    /** Whether those who gave it are those who decide on that day. */
    public static boolean isEnough(Set<ConsentGiver> givenBy, LocalDate birthDate, LocalDate day) {
        return checkGivers("", givenBy, birthDate, day).isEmpty();
    }

    /**
     * Whether it is time to ask for it anew: it ends soon, or has ended, or was given by somebody who did not decide, as
     * turns out where a birth date is put right.
     */
    public static boolean isToRenew(Set<ConsentGiver> givenBy, LocalDate birthDate, LocalDate today) {
        var endsOn = endsOn(givenBy, birthDate);
        return (endsOn != null && !today.isBefore(endsOn.minus(TOLD_AHEAD))) || !isEnough(givenBy, birthDate, today);
    }

    /** The day from which a parent sees nothing of it any more. */
    public static LocalDate parentsViewEndsOn(LocalDate birthDate) {
        return Client.birthday(birthDate, OF_AGE_FROM);
    }

    /** What is wrong with this permission for somebody born then, seen today; {@code path} is put before each field. */
    public List<FieldError> check(String path, LocalDate birthDate, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (givenOn.isAfter(today)) {
            errors.add(new FieldError(path + "givenOn", "DATE_IN_FUTURE"));
        }
        if (givenOn.isBefore(birthDate)) {
            errors.add(new FieldError(path + "givenOn", "BEFORE_BIRTH"));
            return errors;
        }
        errors.addAll(checkGivers(path, givenBy, birthDate, givenOn));
        if (!covers(Purpose.REFER)) {
            errors.add(new FieldError(path + "purposes", "REFER_REQUIRED"));
        }
        return errors;
    }

    /** As {@link #check}; and it has to be enough today, for it is given to go on. */
    public List<FieldError> checkRenewed(LocalDate birthDate, LocalDate today) {
        var errors = check("", birthDate, today);
        return errors.isEmpty() ? checkGivers("", givenBy, birthDate, today) : errors;
    }

    private static List<FieldError> checkGivers(
            String path, Set<ConsentGiver> givenBy, LocalDate birthDate, LocalDate day) {
        var errors = new ArrayList<FieldError>();
        var age = Client.age(birthDate, day);
        if (age < CLIENT_DECIDES_FROM && !givenBy.contains(ConsentGiver.PARENT)) {
            errors.add(new FieldError(path + "givenBy", "PARENT_REQUIRED"));
        }
        if (age >= CLIENT_HAS_A_SAY_FROM && !givenBy.contains(ConsentGiver.CLIENT)) {
            errors.add(new FieldError(path + "givenBy", "CLIENT_REQUIRED"));
        }
        if (age >= CLIENT_DECIDES_FROM && givenBy.contains(ConsentGiver.PARENT)) {
            errors.add(new FieldError(path + "givenBy", "CLIENT_ALONE"));
        }
        return errors;
    }
}
