package nl.welzijnoprecept.activity.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.FoundActivity;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The activities that somebody keeps up to date, what was not looked at for longest first. */
@Page
@RequestMapping("/activities")
class KeptActivityPages {
    private static final int LINES = 50;

    private final ActivityService service;
    private final ActivityApi api;
    private final ActivityLines lines;

    KeptActivityPages(ActivityService service, ActivityApi api, ActivityLines lines) {
        this.service = service;
        this.api = api;
        this.lines = lines;
    }

    @GetMapping("/kept")
    String kept(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(required = false) @Nullable UUID cursor,
            Model model) {
        var part = service.kept(actor, over, LINES, cursor == null ? null : new ActivityId(cursor));
        model.addAttribute(
                "lines",
                lines.of(
                        actor,
                        api.views(part.items().stream()
                                .map(FoundActivity::activity)
                                .toList())));
        model.addAttribute("total", part.total());
        model.addAttribute("next", part.next() == null ? null : part.next().value());
        model.addAttribute("over", over);
        model.addAttribute("oversees", actor.role().has(Permission.OVERSEE_DIRECTORY));
        return "activity/kept";
    }

    /** All of it is still right: one tap, then the next one. */
    @PostMapping("/{id}/assurance")
    String assure(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean one) {
        service.assure(actor, new ActivityId(id), revision);
        return one ? "redirect:/activities/" + id + "?assured" : "redirect:/activities/kept?assured";
    }
}
