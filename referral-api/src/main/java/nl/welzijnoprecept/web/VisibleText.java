package nl.welzijnoprecept.web;

/**
 * Text as a reader sees it. Signs that turn the order of letters around are left out, as they make a name read like another
 * one; every letter stays, also of what is written from right to left by itself. What nobody sees at all is nothing.
 */
public final class VisibleText {
    private VisibleText() {}

    /** Empty where there is nothing to see. */
    public static String of(String text) {
        var straight = text.codePoints().anyMatch(VisibleText::turnsAround) ? straight(text) : text;
        return straight.codePoints().anyMatch(VisibleText::isSeen) ? straight : "";
    }

    private static String straight(String text) {
        return text.codePoints()
                .filter(point -> !turnsAround(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Embeddings, overrides and isolates. */
    public static boolean turnsAround(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** A mark is seen on a letter only; some letters are blanks by name. */
    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> point != 0x115F && point != 0x1160 && point != 0x2800 && point != 0x3164 && point != 0xFFA0;
        };
    }
}
