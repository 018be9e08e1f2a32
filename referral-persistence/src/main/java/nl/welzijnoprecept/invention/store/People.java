package nl.welzijnoprecept.invention.store;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.area.Postcode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.client.Gender;

/** People as they are referred, put together from names that are common: where as many live, as many are. */
final class People {
    static final List<String> WOMEN = List.of(
            "Annie",
            "Fatima",
            "Johanna",
            "Maria",
            "Wilhelmina",
            "Petra",
            "Ingrid",
            "Sanne",
            "Emma",
            "Aicha",
            "Ria",
            "Truus",
            "Corrie",
            "Yvonne",
            "Monique",
            "Esther",
            "Naima",
            "Lotte",
            "Greet",
            "Hennie",
            "Sevda",
            "Joke",
            "Marijke",
            "Chantal",
            "Daphne");
    static final List<String> MEN = List.of(
            "Jan",
            "Piet",
            "Mohammed",
            "Kees",
            "Henk",
            "Gerard",
            "Willem",
            "Ahmed",
            "Mehmet",
            "Tim",
            "Daan",
            "Bas",
            "Rob",
            "Frans",
            "Theo",
            "Hans",
            "Youssef",
            "Ruud",
            "Sjaak",
            "Ton");
    private static final List<String> BEGINNINGS = List.of(
            "Ver", "Zonne", "Water", "Linden", "Groene", "Rozen", "Hooge", "Kers", "Duin", "Molen", "Wilgen", "Noord",
            "Beek", "Steen", "Vogel", "Heide", "Lange", "Klaver", "Zilver", "Brede");
    private static final List<String> ENDINGS = List.of(
            "veld", "berg", "dijk", "stra", "man", "huis", "sma", "hoek", "meer", "woud", "kamp", "brink", "laan",
            "burg", "donk");

    /** Made up too: no such list is of anybody. */
    static final List<String> FAMILY_NAMES = BEGINNINGS.stream()
            .flatMap(beginning -> ENDINGS.stream().map(ending -> beginning + ending))
            .toList();

    private static final List<String> LETTERS = List.of("AB", "CD", "EH", "GK");
    private static final List<String> LANGUAGES = List.of("nl", "nl", "nl", "nl", "nl", "nl", "nl", "nl", "ar", "tr");
    private static final List<Gender> GENDERS = List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER, Gender.UNKNOWN);
    private static final Weights GENDER = new Weights(72, 27, 0.4, 0.6);

    /** From 9 to 17, 18 to 39, 40 to 64, 65 to 79, and older. */
    private static final Weights AGES = new Weights(3, 17, 33, 31, 16);

    private static final int[] BOUNDS = {9, 18, 40, 65, 80, 99};

    private final List<String> areas;
    private final Weights inhabitants;
    private final long seed;

    /**
     * @param areas       postcode areas
     * @param inhabitants how many live in each
     */
    People(List<String> areas, Weights inhabitants, long seed) {
        this.areas = areas;
        this.inhabitants = inhabitants;
        this.seed = seed;
    }

    /** Who was first referred with that case, on that day. */
    Person of(int number, LocalDate referredOn) {
        var dice = new Dice(seed, number, "who");
        var at = inhabitants.at(dice.share());
        var band = AGES.at(dice.share());
        var age = BOUNDS[band] + dice.below(BOUNDS[band + 1] - BOUNDS[band]);
        var gender = GENDERS.get(GENDER.at(dice.share()));
        return new Person(
                at,
                new Client(
                        dice.of(gender == Gender.MALE ? MEN : WOMEN),
                        dice.of(FAMILY_NAMES),
                        referredOn.minusYears(age).minusDays(dice.below(365)),
                        gender,
                        "0600000000",
                        null,
                        new Postcode(areas.get(at) + dice.of(LETTERS)),
                        Integer.toString(1 + dice.below(60)),
                        dice.of(LANGUAGES)));
    }
}
