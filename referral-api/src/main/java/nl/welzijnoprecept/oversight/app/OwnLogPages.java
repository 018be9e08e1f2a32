package nl.welzijnoprecept.oversight.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessLogTold;
import nl.welzijnoprecept.pages.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** On a client's own pages: who looked in their file. */
@Page
class OwnLogPages {
    private static final int LINES = 25;
    private static final int MOST_PAGES = 10_000;

    private final AccessLogService service;
    private final AccessLogViews views;

    OwnLogPages(AccessLogService service, AccessLogViews views) {
        this.service = service;
        this.views = views;
    }

    @GetMapping("/mijn/inzage")
    String looked(Actor client, @RequestParam(defaultValue = "1") int page, Model model) {
        var file = client.requireFile();
        var asked = Math.clamp(page, 1, MOST_PAGES);
        var told = service.ofOwnFile(client, file, new AccessLogTold.Part(null, (asked - 1) * LINES, LINES, false));
        var pages = Math.max(1, (told.total() + LINES - 1) / LINES);
        model.addAttribute("lines", LookedLine.of(views.days(told.days())));
        model.addAttribute("page", Math.min(asked, pages));
        model.addAttribute("pages", pages);
        return "clientpage/looked";
    }
}
