package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What should have been done by now, the latest first: of the whole team for who leads it, else the own. */
@Page
class OverduePages {
    private static final int LINES = 50;

    private final ReferralApi api;
    private final Clock clock;

    OverduePages(ReferralApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @GetMapping("/overdue")
    String overdue(Actor actor, @RequestParam(required = false) @Nullable String cursor, Model model) {
        var wanted = new ReferralListParameters(
                null, null, null, DueState.OVERDUE, null, null, null, "dueOn", LINES, cursor);
        model.addAttribute("found", api.list(actor, wanted));
        model.addAttribute("today", DutchTime.day(clock.instant()));
        return "referral/overdue";
    }
}
