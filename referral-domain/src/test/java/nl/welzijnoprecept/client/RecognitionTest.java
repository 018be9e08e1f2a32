package nl.welzijnoprecept.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.welzijnoprecept.area.Postcode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    private static final Client ANNIE = new Client(
            "Annie",
            "van den Berg",
            LocalDate.of(1951, 4, 7),
            Gender.FEMALE,
            "06 1234 5678",
            "annie@voorbeeld.nl",
            new Postcode("3431AB"),
            "12",
            "nl");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gaat het met ANNIE?",
                "An\u00ADnie", // a soft hyphen, as a letter from a text editor has
                "An\u200Bnie",
                "De van den Bergs zijn verhuisd",
                "Mevrouw Berg's buurvrouw",
                "Mevrouw Berg\u2019s buurvrouw",
                "de \'Berg\'",
                "geboren 7-4-1951",
                "geboren 07/04/51",
                "geboren 7.4.'51",
                "geboren 7 - 4 - 1951",
                "1951-04-07",
                "1951/4/7",
                "op 7 april 1951",
                "op 7 apr. 1951",
                "op 7\u200B april\u00A01951",
                "op 7e April '51",
                "born April 7, 1951",
                "born on the 7th of April 1951",
                "born Apr 7th 1951",
                "woont op 3431AB",
                "woont op 3431 ab 12",
                "3431ab-12",
                "34\u200B31 AB",
                "bel 0031-6-12345678",
                "annie@voorbeeld.nl"
            })
    void words_that_tell_who_it_is(String text) {
        assertThat(Recognition.isNamed(ANNIE, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wil graag zingen",
                "woont tussen de bergen",
                "bergschoenen",
                "van den Heuvel",
                "op 7 april gestart",
                "17 april 1951",
                "7 mei 1951",
                "7-4-2026",
                "107/04/51",
                "in 3431 en omgeving",
                "13431AB",
                "3431ABC"
            })
    void words_that_do_not(String text) {
        assertThat(Recognition.isNamed(ANNIE, text)).isFalse();
    }
}
