package nl.welzijnoprecept.timeline.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened longer ago than the page of the case shows. */
@Page
class TimelinePages {
    private static final int LINES = 50;

    private final TimelinePart part;

    TimelinePages(TimelinePart part) {
        this.part = part;
    }

    @GetMapping("/referrals/{id}/timeline")
    String read(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("timeline", part.read(actor, id, cursor, LINES));
        return "timeline/page";
    }
}
