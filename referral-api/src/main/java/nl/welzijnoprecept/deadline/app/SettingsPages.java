package nl.welzijnoprecept.deadline.app;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.deadline.LiberationDay;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By when the organisation does what, and when it works: on one page. */
@Page
class SettingsPages {
    private final NormApi norms;
    private final CalendarApi calendar;
    private final Organisations organisations;
    private final Areas areas;

    SettingsPages(NormApi norms, CalendarApi calendar, Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
        this.norms = norms;
        this.calendar = calendar;
    }

    @GetMapping("/settings")
    String settings(Actor actor, Model model) {
        model.addAttribute("norms", norms.list(actor).items());
        model.addAttribute("calendar", calendar.calendar(actor, new CalendarParameters(null)));
        model.addAttribute("closures", calendar.closures(actor).items());
        model.addAttribute("served", served(actor));
        model.addAttribute("editable", actor.role().has(Permission.SET_NORMS));
        return "deadline/settings";
    }

    @PostMapping("/settings/liberation-day")
    String set(Actor actor, @RequestParam LiberationDay liberationDay, RedirectAttributes told) {
        told.addFlashAttribute("counted", calendar.set(actor, new CalendarRequest(liberationDay)));
        return "redirect:/settings";
    }

    /** By name; an administrator changes them. */
    private List<String> served(Actor actor) {
        var codes = organisations.servedBy(actor.requireOrganisation());
        return areas.names().entrySet().stream()
                .filter(each -> codes.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
