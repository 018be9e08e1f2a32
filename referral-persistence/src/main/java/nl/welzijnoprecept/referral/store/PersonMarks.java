package nl.welzijnoprecept.referral.store;

import java.time.LocalDate;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.encryption.KeyedHash;
import org.springframework.stereotype.Component;

/** Turns what a person is known by into marks that can be compared, and not read. */
@Component
class PersonMarks {
    private final KeyedHash hash;

    PersonMarks(KeyedHash hash) {
        this.hash = hash;
    }

    byte[] familyName(String name) {
        return hash.mark("family-name", Client.comparable(name));
    }

    byte[] birthDate(LocalDate date) {
        return hash.mark("birth-date", date.toString());
    }

    /** People are matched on name, birth date and postcode; a person confirms. */
    byte[] person(Client client) {
        return hash.mark(
                "person",
                Client.comparable(client.givenName()),
                Client.comparable(client.familyName()),
                client.birthDate().toString(),
                client.postcode().value());
    }

    LookupColumns of(Client client, LocalDate submittedOn) {
        var columns = new LookupColumns();
        columns.familyNameMark = familyName(client.familyName());
        columns.birthDateMark = birthDate(client.birthDate());
        columns.personMark = person(client);
        columns.district = client.postcode().area();
        columns.age = Client.age(client.birthDate(), submittedOn);
        return columns;
    }
}
