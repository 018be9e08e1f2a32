package nl.welzijnoprecept.oversight.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
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

    private final AccessLogApi api;

    LookedPages(AccessLogApi api) {
        this.api = api;
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
        var left = LookedLine.of(api.forClient(actor, id).items()).stream()
                .filter(line -> before == null || line.who().on().isBefore(before))
                .toList();
        var until = endOfDay(left, Math.min(LINES, left.size()));
        model.addAttribute("id", id);
        model.addAttribute("lines", left.subList(0, until));
        model.addAttribute(
                "next", until < left.size() ? left.get(until - 1).who().on() : null);
        return "oversight/looked";
    }

    /** The first line from there on that is of another day than the one before it. */
    private static int endOfDay(List<LookedLine> lines, int from) {
        var end = from;
        while (end > 0
                && end < lines.size()
                && lines.get(end).who().on().equals(lines.get(end - 1).who().on())) {
            end++;
        }
        return end;
    }
}
