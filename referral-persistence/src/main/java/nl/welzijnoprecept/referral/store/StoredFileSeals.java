package nl.welzijnoprecept.referral.store;

import java.time.LocalDate;
import java.util.Objects;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.referral.FileSeals;
import nl.welzijnoprecept.referral.ReferralState;
import org.springframework.stereotype.Component;

/** The same that a single file is kept with. */
@Component
class StoredFileSeals implements FileSeals {
    private final PersonMarks marks;
    private final EncryptedState states;

    StoredFileSeals(PersonMarks marks, EncryptedState states) {
        this.marks = marks;
        this.states = states;
    }

    @Override
    public byte[] familyNameMark(String familyName) {
        return marks.familyName(familyName);
    }

    @Override
    public byte[] birthDateMark(LocalDate birthDate) {
        return marks.birthDate(birthDate);
    }

    @Override
    public byte[] personMark(Client client) {
        return marks.person(client);
    }

    @Override
    public byte[] seal(ReferralState before) {
        return Objects.requireNonNull(states.convertToDatabaseColumn(before), "a state was given");
    }
}
