package nl.welzijnoprecept.pages;

import java.beans.PropertyEditorSupport;
import nl.welzijnoprecept.web.VisibleText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How forms of pages are read: a browser says nothing of a box that is not ticked, and text of which nothing is seen is none. */
@ControllerAdvice(annotations = Page.class)
class PageBinding {
    @InitBinder
    void unticked(WebDataBinder binder) {
        binder.registerCustomEditor(boolean.class, new Ticked());
        binder.registerCustomEditor(String.class, new Seen());
    }

    private static final class Seen extends PropertyEditorSupport {
        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null || VisibleText.of(text).isEmpty() ? "" : text);
        }
    }

    private static final class Ticked extends PropertyEditorSupport {
        @Override
        public void setAsText(@Nullable String text) {
            setValue(text);
        }

        @Override
        public void setValue(@Nullable Object value) {
            super.setValue(
                    value instanceof Boolean ticked
                            ? ticked
                            : value != null && value.toString().equals("true"));
        }
    }
}
