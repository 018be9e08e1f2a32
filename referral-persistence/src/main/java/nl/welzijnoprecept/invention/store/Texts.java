package nl.welzijnoprecept.invention.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.FileSeals;
import org.jspecify.annotations.Nullable;

/**
 * What nobody may read, encrypted with the product's own keys. There are few different words among many cases: each is
 * encrypted once and stands in many rows.
 */
final class Texts {
    static final List<String> QUESTIONS = List.of(
            "Ik mis het samen eten.",
            "De dagen duren lang sinds ik alleen ben.",
            "Ik slaap slecht en kom de deur niet uit.",
            "Ik zou wel weer iets willen doen, maar weet niet wat.",
            "De post stapelt zich op.",
            "Sinds mijn man overleed is het stil in huis.",
            "Ik zorg voor mijn moeder en kom nergens meer aan toe.",
            "Ik ken hier nog niemand.");
    static final List<String> NOTES = List.of(
            "Zong vroeger in een koor en wil dat graag weer doen.",
            "Vertelt over vroeger werk in de tuin. Wil buiten zijn.",
            "Gaat graag wandelen, maar niet alleen.",
            "Eerst de papieren op orde, dan verder kijken.",
            "Heeft veel aan de buurvrouw. Wil haar ook iets terugdoen.",
            "Rustig gesprek. Volgende week weer bellen.");
    static final List<String> MESSAGES = List.of(
            "We hebben kennisgemaakt en gaan samen op zoek naar iets dat past.",
            "Uw patiënt doet mee met een wekelijkse activiteit en is daar blij mee.",
            "We hebben het afgerond. Dank voor de verwijzing.");
    static final List<String> GOALS = List.of(
            "Elke week iets doen met andere mensen",
            "Weer zelf mijn boodschappen doen",
            "Rust in mijn hoofd",
            "Iemand leren kennen in de buurt");
    static final List<String> STRENGTHS =
            List.of("Kan goed koken", "Heeft humor", "Een zus die elke dag belt", "Is handig met gereedschap");
    static final List<String> GAPS =
            List.of("Een koor overdag", "Zwemmen voor wie het niet goed kan", "Een eettafel op zondag");
    static final String WHY = "Na overleg met de cliënt.";
    static final String PARTNER = "Maatschappelijk werk (verzonnen)";

    private final Map<String, byte[]> encrypted = new ConcurrentHashMap<>();
    private final Map<String, byte[]> names = new ConcurrentHashMap<>();
    private final Map<LocalDate, byte[]> days = new ConcurrentHashMap<>();
    private final TextCipher cipher;
    private final FileSeals seals;

    Texts(TextCipher cipher, FileSeals seals) {
        this.cipher = cipher;
        this.seals = seals;
    }

    byte @Nullable [] of(@Nullable String text) {
        return text == null ? null : encrypted.computeIfAbsent(text, cipher::encrypt);
    }

    byte[] nameMark(String familyName) {
        return names.computeIfAbsent(familyName, seals::familyNameMark);
    }

    byte[] dayMark(LocalDate birthDate) {
        return days.computeIfAbsent(birthDate, seals::birthDateMark);
    }

    FileSeals seals() {
        return seals;
    }
}
