package nl.welzijnoprecept.invention.store;

import java.time.LocalDate;
import nl.welzijnoprecept.client.Client;

/**
 * Somebody who does not exist.
 *
 * @param at which postcode area they live in, by its place among all
 */
record Person(int at, Client client) {
    int ageOn(LocalDate day) {
        return Client.age(client.birthDate(), day);
    }
}
