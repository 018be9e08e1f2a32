package nl.welzijnoprecept.oversight.app;

import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessLogTold;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that a client may know of who looked in their file, for who works on the case and tells them. */
@Page
class LookedPages {
    private static final int LINES = 50;

    private final AccessLogService service;
    private final AccessLogViews views;

    LookedPages(AccessLogService service, AccessLogViews views) {
        this.service = service;
        this.views = views;
    }

    /**
     * In parts of whole days, newest first.
     *
     * @param before the last day of the part before; null for the first part
     */
    @GetMapping("/referrals/{id}/who-looked")
    String looked(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate before,
            Model model) {
        var told = service.forClient(actor, id, new AccessLogTold.Part(before, 0, LINES, true));
        var lines = LookedLine.of(views.days(told.days()));
        model.addAttribute("id", id);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "next", lines.size() < told.total() ? lines.getLast().who().on() : null);
        return "oversight/looked";
    }
}
