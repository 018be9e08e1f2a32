package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who comes today, and saying who came: at the door, on a phone. */
@Page
@RequestMapping("/participants")
class ParticipantPages {
    private final ParticipantService service;
    private final AttendanceListService lists;
    private final BodyCheck check;
    private final Clock clock;

    ParticipantPages(ParticipantService service, AttendanceListService lists, BodyCheck check, Clock clock) {
        this.service = service;
        this.lists = lists;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping
    String day(Actor actor, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var today = today();
        var day = on == null ? today : on;
        var shown = service.on(actor, day).stream()
                .map(each -> DayList.of(each.activity(), each.participants(), day, today))
                .toList();
        model.addAttribute("lists", shown);
        model.addAttribute(
                "others",
                service.offered(actor).stream()
                        .filter(activity -> shown.stream()
                                .noneMatch(list ->
                                        list.activity().equals(activity.id().value())))
                        .map(ActivityMention::of)
                        .toList());
        model.addAttribute("on", day);
        model.addAttribute("today", today);
        return "placement/day";
    }

    @GetMapping("/{id}")
    String one(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var activity = service.activity(actor, new ActivityId(id));
        var day = on == null ? today() : on;
        var participants = service.list(actor, new ActivityId(id));
        model.addAttribute("list", DayList.of(activity, participants, day, today()));
        model.addAttribute("on", day);
        model.addAttribute("today", today());
        return "placement/participants";
    }

    /** Of one, or of all of whom nothing was said yet. */
    @PostMapping("/{id}/attendance")
    String record(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam LocalDate on,
            @RequestParam List<UUID> placement,
            @RequestParam Said said,
            @RequestParam(defaultValue = "false") boolean one,
            RedirectAttributes told) {
        var request = new AttendanceListRequest(
                on,
                placement.stream()
                        .map(each -> new AttendanceListRequest.Row(each, said.presence(), said.absence(), null))
                        .toList());
        var faults = check.of(request);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var refused = lists.record(actor, new ActivityId(id), request).stream()
                .filter(each -> each.outcome() == AttendanceOutcomeView.Outcome.REFUSED)
                .count();
        if (refused > 0) {
            told.addFlashAttribute("refused", refused);
        }
        var day = on.equals(today()) ? "" : "?on=" + on;
        return "redirect:/participants" + (one ? "/" + id : "") + day
                + (placement.size() == 1 ? "#p-" + placement.getFirst() : "#a-" + id);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
