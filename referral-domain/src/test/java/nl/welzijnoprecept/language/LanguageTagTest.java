package nl.welzijnoprecept.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl",
                "nl-NL",
                "ar",
                "ti",
                "zh-Hant",
                "pap",
                "rif",
                "zgh",
                "kmr",
                "prs",
                "dse",
                "srn",
                "sr-Latn-RS"
            })
    void what_people_speak_is_known(String tag) {
        assertThat(LanguageTag.isKnown(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "xx",
                "qqq",
                "xx-invalid-zz",
                "nl-invalid-zz",
                "nl-NL-NL",
                "Dutch",
                "NL",
                "nl_NL",
                "nl-",
                "und",
                "mul",
                "zxx",
                "mis",
                "und-Latn"
            })
    void what_nobody_speaks_is_not(String tag) {
        assertThat(LanguageTag.isKnown(tag)).isFalse();
    }
}
