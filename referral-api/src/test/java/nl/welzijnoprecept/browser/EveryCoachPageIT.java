package nl.welzijnoprecept.browser;

import java.util.stream.Stream;

/** The pages of a coach. */
class EveryCoachPageIT extends EveryPage {
    static final String COACH = "coach";

    @Override
    Stream<String> personas() {
        return Stream.of(COACH);
    }
}
