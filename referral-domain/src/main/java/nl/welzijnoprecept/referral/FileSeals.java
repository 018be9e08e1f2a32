package nl.welzijnoprecept.referral;

import java.time.LocalDate;
import nl.welzijnoprecept.client.Client;

/**
 * How files are made unreadable, for what writes many of them at once and not one by one: the marks that people are found
 * by, and what a step can undo.
 */
public interface FileSeals {
    byte[] familyNameMark(String familyName);

    byte[] birthDateMark(LocalDate birthDate);

    byte[] personMark(Client client);

    byte[] seal(ReferralState before);
}
