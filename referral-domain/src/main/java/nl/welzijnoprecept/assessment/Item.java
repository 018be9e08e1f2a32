package nl.welzijnoprecept.assessment;

import org.jspecify.annotations.Nullable;

/**
 * One item of an instrument.
 *
 * @param label    what it is about, in Dutch words of our own: never the text of the questionnaire
 * @param reverse  worded the other way round, so that the highest answer is the favourable one
 * @param subscale the part of the scale that it belongs to; null where there are none
 */
public record Item(
        String code,
        String label,
        boolean reverse,
        @Nullable Subscale subscale) {
    static Item of(String code, String label) {
        return new Item(code, label, false, null);
    }
}
