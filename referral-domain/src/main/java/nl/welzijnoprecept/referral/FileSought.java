package nl.welzijnoprecept.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which file somebody states a reason for, by what they know of it. */
public sealed interface FileSought {
    /** By its id. */
    record ById(ReferralId id) implements FileSought {}

    /** By what is read out over the phone. */
    record ByReference(Reference reference) implements FileSought {}

    /** By the whole family name and the birth date, as somebody at the desk tells them. */
    record ByPerson(String familyName, LocalDate birthDate) implements FileSought {}

    /** A file that fits. */
    record Found(ReferralId id, boolean open) {}

    /** The one that is meant: the only open one, else the only one. When several could be meant, none is told. */
    static Optional<ReferralId> meant(List<Found> found) {
        var open = found.stream().filter(Found::open).toList();
        var candidates = open.isEmpty() ? found : open;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst().id()) : Optional.empty();
    }
}
