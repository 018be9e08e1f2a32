package nl.welzijnoprecept.retention.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.web.ListParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What will be destroyed when, and what was destroyed. */
@Page
@RequestMapping("/retention")
class RetentionPages {
    private static final int LINES = 50;
    private static final int MOST_WEEKS = 104;

    private final RetentionApi api;

    RetentionPages(RetentionApi api) {
        this.api = api;
    }

    @GetMapping
    String reviews(
            Actor actor,
            @RequestParam(defaultValue = "8") int weeks,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var within = Math.clamp(weeks, 0, MOST_WEEKS);
        model.addAttribute("found", api.reviews(actor, new ReviewParameters(within, LINES, cursor)));
        model.addAttribute("policies", api.policies(actor).items());
        model.addAttribute("weeks", within);
        return "retention/reviews";
    }

    @GetMapping("/receipts")
    String receipts(Actor actor, @RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute("found", api.receipts(actor, new ListParameters(LINES, cursor)));
        return "retention/receipts";
    }
}
