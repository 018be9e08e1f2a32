package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.Presence;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** With whom a volunteer goes along, and saying whether they went. */
@Page
@RequestMapping("/visits")
class VisitPages {
    private final VisitApi api;
    private final VisitService service;
    private final Clock clock;

    VisitPages(VisitApi api, VisitService service, Clock clock) {
        this.api = api;
        this.service = service;
        this.clock = clock;
    }

    /** Somebody to go along with, and what was said of the day. */
    record VisitLine(VisitView visit, @Nullable Presence presence) {
        static VisitLine of(VisitView visit, LocalDate on) {
            return new VisitLine(
                    visit,
                    visit.attendance().stream()
                            .filter(day -> day.on().equals(on))
                            .map(ParticipantView.Day::presence)
                            .findFirst()
                            .orElse(null));
        }
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var today = DutchTime.day(clock.instant());
        var day = on == null ? today : on;
        model.addAttribute(
                "visits",
                api.list(actor).items().stream()
                        .map(visit -> VisitLine.of(visit, day))
                        .toList());
        model.addAttribute("on", day);
        model.addAttribute("today", today);
        return "placement/visits";
    }

    @PostMapping("/{id}/attendance")
    String record(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam LocalDate on,
            @RequestParam Said said,
            RedirectAttributes told) {
        try {
            service.record(
                    actor, new PlacementId(id), new AttendanceRequest(on, said.presence(), said.absence(), null));
        } catch (InvalidInput | NeedNotMet | StaleRevision refused) {
            told.addFlashAttribute("refused", 1L);
        }
        var day = on.equals(DutchTime.day(clock.instant())) ? "" : "?on=" + on;
        return "redirect:/visits" + day + "#p-" + id;
    }
}
