package nl.welzijnoprecept.assessment;

import java.util.List;

/**
 * The instruments that the product brings, version by version. A version that somebody may have been measured with is
 * never changed: a new rule, or other items, is a new version beside it.
 */
final class Definitions {
    private static final String NO_TEXTS =
            "De vragen zelf zitten niet in dit product; wie ze stelt, haalt ze bij de bron en volgt de voorwaarden daar.";

    static final Definition POSITIVE_HEALTH_1 = new Definition(
            1,
            "Spinnenweb: zes cijfers voor hoe het gaat",
            List.of(
                    Item.of("BODY", "Hoe gaat het met uw lichaam?"),
                    Item.of("MIND", "Hoe gaat het met uw gedachten en gevoelens?"),
                    Item.of("MEANING", "Hebt u dingen waar u voor leeft?"),
                    Item.of("QUALITY_OF_LIFE", "Hoe bevalt het leven u nu?"),
                    Item.of("PARTICIPATION", "Doet u mee met andere mensen?"),
                    Item.of("DAILY_LIFE", "Lukken de gewone dingen van de dag?")),
            10,
            "gaat helemaal niet",
            "gaat heel goed",
            Scoring.NO_TOTAL,
            5,
            List.of(),
            "De zes dimensies van Positieve Gezondheid (Huber e.a. 2011, 2016), als cijfer dat iemand zichzelf geeft.",
            "Eigen woorden van dit product. Geen vragenlijst, product of keurmerk van Institute for Positive Health.");

    /** Rules: manual of the loneliness scale, De Jong Gierveld and Van Tilburg (1999 and later); bands as CBS has them. */
    static final Definition DJG6_1 = new Definition(
            1,
            "Eenzaamheid, zes uitspraken (De Jong Gierveld)",
            List.of(
                    new Item("Q1", "Leegte", false, Subscale.EMOTIONAL),
                    new Item("Q2", "Steun bij tegenslag", true, Subscale.SOCIAL),
                    new Item("Q3", "Vertrouwen in anderen", true, Subscale.SOCIAL),
                    new Item("Q4", "Gemis van gezelschap", false, Subscale.EMOTIONAL),
                    new Item("Q5", "Hechte banden", true, Subscale.SOCIAL),
                    new Item("Q6", "Er alleen voor staan", false, Subscale.EMOTIONAL)),
            2,
            "nee",
            "ja",
            Scoring.COUNT_UNFAVOURABLE,
            1,
            List.of(
                    new BandRange(Band.NOT_LONELY, 0, 1, false, "Uit de antwoorden komt geen eenzaamheid naar voren."),
                    new BandRange(
                            Band.MODERATELY_LONELY,
                            2,
                            4,
                            false,
                            "Uit de antwoorden komt naar voren dat iemand zich soms eenzaam voelt."),
                    new BandRange(
                            Band.STRONGLY_LONELY,
                            5,
                            6,
                            false,
                            "Uit de antwoorden komt naar voren dat iemand zich vaak eenzaam voelt.")),
            "De Jong Gierveld & Van Tilburg 1999, 2006 (handleiding eenzaamheidsschaal, Vrije Universiteit); grenzen: CBS 2023.",
            NO_TEXTS);

    /** Rules: WHO 1998; Topp and others 2015. Nothing is published on how to score with an answer missing. */
    static final Definition WHO5_1 = new Definition(
            1,
            "Welbevinden in de laatste twee weken (WHO-5)",
            List.of(
                    Item.of("Q1", "Stemming"),
                    Item.of("Q2", "Rust"),
                    Item.of("Q3", "Energie"),
                    Item.of("Q4", "Uitgerust zijn"),
                    Item.of("Q5", "Interesse")),
            5,
            "nooit",
            "altijd",
            Scoring.SUM_TIMES_FOUR,
            0,
            List.of(
                    new BandRange(
                            Band.CONFER_WITH_GP,
                            0,
                            28,
                            true,
                            "Iemand voelt zich nu lang niet goed. Vraag hoe het komt, en overleg snel met de huisarts als de"
                                    + " cliënt dat goed vindt. Het cijfer zegt niet waardoor het komt."),
                    new BandRange(
                            Band.CONFER_WITH_GP,
                            29,
                            50,
                            false,
                            "Iemand voelt zich nu niet zo goed. Vraag hoe het komt, en overleg met de huisarts als de cliënt"
                                    + " dat goed vindt. Het cijfer zegt niet waardoor het komt.")),
            "WHO (Regionaal Bureau voor Europa) 1998; Topp e.a. 2015, Psychother Psychosom 84:167-176.",
            NO_TEXTS);

    private Definitions() {}
}
