package nl.welzijnoprecept.pages;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How forms of pages are read: a browser says nothing of a box that is not ticked. */
@ControllerAdvice(annotations = Page.class)
class PageBinding {
    @InitBinder
    void unticked(WebDataBinder binder) {
        binder.registerCustomEditor(boolean.class, new Ticked());
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
