package nl.welzijnoprecept.browser;

import com.microsoft.playwright.Page;

/** Somebody who uses the keyboard only, and how often they strike a key. */
final class Hands {
    /** Sixty words a minute, five letters a word. */
    private static final double STROKES_A_SECOND = 5;

    private final Page page;
    private int strokes;

    Hands(Page page) {
        this.page = page;
    }

    /** Types where the focus is. */
    Hands type(String text) {
        strokes += text.length();
        page.keyboard().type(text);
        return this;
    }

    Hands press(String key) {
        strokes++;
        page.keyboard().press(key);
        return this;
    }

    /** Goes on, one field at a time, until the one with this name and value has the focus. */
    Hands to(String field) {
        for (var steps = 0; steps < 60; steps++) {
            if (Boolean.TRUE.equals(page.evaluate("id => document.activeElement?.id === id", field))) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("The keyboard does not get to " + field + " at " + page.url());
    }

    /** How long somebody who types sixty words a minute is busy with all this. */
    double seconds() {
        return strokes / STROKES_A_SECOND;
    }
}
