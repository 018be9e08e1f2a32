package nl.welzijnoprecept.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around what it is about: who is signed in, and where they can go. */
@ControllerAdvice(annotations = Page.class)
class PageModel {
    private final CurrentActor current;

    PageModel(CurrentActor current) {
        this.current = current;
    }

    @ModelAttribute("me")
    @Nullable
    Actor me() {
        return current.find().orElse(null);
    }

    @ModelAttribute("navigation")
    List<Navigation> navigation() {
        return current.find().map(actor -> Navigation.of(actor.role())).orElse(List.of());
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
