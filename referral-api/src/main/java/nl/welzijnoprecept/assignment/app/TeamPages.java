package nl.welzijnoprecept.assignment.app;

import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who in the team has how much to do, who is away, and what is overdue. */
@Page
class TeamPages {
    private final TeamService service;
    private final Clock clock;

    TeamPages(TeamService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/team")
    String team(Actor actor, Model model) {
        model.addAttribute("team", service.team(actor));
        model.addAttribute("today", DutchTime.day(clock.instant()));
        return "assignment/team";
    }
}
