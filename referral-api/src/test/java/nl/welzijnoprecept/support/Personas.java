package nl.welzijnoprecept.support;

import java.util.stream.Stream;

/** The logins of the demonstration, at least one for each role and a second one elsewhere for those with files. */
public final class Personas {
    private Personas() {}

    /** For tests that hold for everybody. */
    public static Stream<String> all() {
        return Stream.of(
                "huisarts",
                "poh",
                "huisarts-elders",
                "coach",
                "coach-2",
                "coordinator",
                "coach-elders",
                "aanbieder",
                "maatje",
                "gemeente",
                "gemeente-elders",
                "privacy",
                "beheerder");
    }
}
