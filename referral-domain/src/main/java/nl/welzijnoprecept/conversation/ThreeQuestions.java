package nl.welzijnoprecept.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What the client answered to the three questions, as far as they were asked.
 *
 * @param cause         hoe komt het dat u zich nu zo voelt
 * @param ownView       wat vindt u er zelf van
 * @param satisfiedWhen wanneer bent u tevreden
 */
public record ThreeQuestions(
        @Nullable String cause,
        @Nullable String ownView,
        @Nullable String satisfiedWhen) {
    public static final int MAXIMUM_LENGTH = 10_000;

    /** What is blank was not answered; null when none was. */
    public static @Nullable ThreeQuestions of(
            @Nullable String cause, @Nullable String ownView, @Nullable String satisfiedWhen) {
        var answered = new ThreeQuestions(orNull(cause), orNull(ownView), orNull(satisfiedWhen));
        return answered.equals(new ThreeQuestions(null, null, null)) ? null : answered;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
