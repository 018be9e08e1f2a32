package nl.welzijnoprecept.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;

/** Somebody who uses the keyboard only, and how often they strike a key; they always see where they are. */
final class Hands {
    /** Sixty words a minute, five letters a word. */
    private static final double STROKES_A_SECOND = 5;

    /** More than there is to go past on any page. */
    private static final int FARTHEST = 200;

    /** What shows where one is: a line or a shadow around something that has a size and stands in the window. */
    private static final String SHOWN = """
            () => {
              const here = document.activeElement;
              if (here === null || here === document.body || here === document.documentElement) return '';
              const style = getComputedStyle(here);
              const place = here.getBoundingClientRect();
              const around = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
              const there = place.width > 0 && place.height > 0 && style.opacity !== '0';
              const inside = place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth;
              return around && there && inside ? '' : `${here.outerHTML.slice(0, 200)} ${around} ${there} ${inside}`;
            }""";

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
        return until("(here, id) => here.id === id", field);
    }

    /** Goes on until what is called so; where there are more, the first. */
    Hands toName(String name) {
        return until("(here, name) => (here.ariaLabel ?? here.innerText ?? '').trim() === name", name);
    }

    /** Goes on until something within this. */
    Hands into(String selector) {
        return until("(here, within) => here.closest(within) !== null", selector);
    }

    private Hands until(String reached, String wanted) {
        var passed = new ArrayList<String>();
        while (!is(reached, wanted)) {
            assertThat(passed)
                    .as("The keyboard does not get to " + wanted + " at " + page.url())
                    .hasSizeLessThan(FARTHEST);
            press("Tab");
            seen();
            passed.add(String.valueOf(page.evaluate("document.activeElement?.outerHTML.slice(0, 80)")));
        }
        return this;
    }

    private boolean is(String reached, String wanted) {
        return Boolean.TRUE.equals(
                page.evaluate("wanted => (" + reached + ")(document.activeElement ?? document.body, wanted)", wanted));
    }

    /** Where one is can be seen. */
    Hands seen() {
        assertThat(page.evaluate(SHOWN))
                .as("where the focus is can be seen at " + page.url())
                .isEqualTo("");
        return this;
    }

    /** On another page one begins before everything, and can go past what is the same everywhere. */
    Hands past() {
        press("Tab").seen();
        assertThat(is("here => here.matches('.utrecht-skip-link')", ""))
                .as("the first is what leads past the header at " + page.url())
                .isTrue();
        press("Enter");
        assertThat(is("here => here.id === 'main'", "")).as("past the header").isTrue();
        return this;
    }

    /** On a page that was led to a part of it, one goes on in that part. */
    Hands goesOnIn(String selector) {
        press("Tab").seen();
        assertThat(is("(here, within) => here.closest(within) !== null", selector))
                .as("goes on in " + selector + " at " + page.url())
                .isTrue();
        return this;
    }

    /** How long somebody who types sixty words a minute is busy with all this. */
    double seconds() {
        return strokes / STROKES_A_SECOND;
    }
}
