package nl.welzijnoprecept.organisation.app;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.StaffMember.Workplace;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which welfare organisation serves which municipality. */
@Page
@RequestMapping("/administration/areas")
class AreaPages {
    private static final String LIST = "/administration/areas/";

    private final AreaApi api;
    private final AreaService service;
    private final StaffService staff;

    AreaPages(AreaApi api, AreaService service, StaffService staff) {
        this.api = api;
        this.service = service;
        this.staff = staff;
    }

    /** Which municipalities. */
    enum Served {
        BY_SOMEBODY,
        BY_SEVERAL,
        BY_NOBODY,
        ALL
    }

    /** What the list is narrowed by; words are sent by POST. */
    record Wanted(@Nullable String text, @Nullable Served served) {
        boolean has(AreaApi.AreaView area) {
            var words = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
            var number = area.servedBy().size();
            var wanted = served == null ? Served.BY_SOMEBODY : served;
            return area.name().toLowerCase(Locale.ROOT).contains(words)
                    && switch (wanted) {
                        case BY_SOMEBODY -> number > 0;
                        case BY_SEVERAL -> number > 1;
                        case BY_NOBODY -> number == 0;
                        case ALL -> true;
                    };
        }
    }

    @GetMapping
    String list(Actor actor, Model model) {
        return shown(actor, new Wanted(null, Served.BY_SOMEBODY), model);
    }

    @PostMapping
    String search(Actor actor, @ModelAttribute("wanted") Wanted wanted, Model model) {
        return shown(actor, wanted, model);
    }

    @GetMapping("/{municipality}")
    String one(Actor actor, @PathVariable String municipality, Model model) {
        var area = AreaApi.AreaView.of(service.read(actor, AreaApi.code(municipality)));
        model.addAttribute("area", area);
        model.addAttribute("others", others(actor, area));
        return "organisation/area";
    }

    @PostMapping("/{municipality}")
    String add(
            Actor actor,
            @PathVariable String municipality,
            @RequestParam UUID organisationId,
            RedirectAttributes told) {
        service.add(actor, AreaApi.code(municipality), new OrganisationId(organisationId));
        told.addFlashAttribute("saved", true);
        return "redirect:" + LIST + municipality;
    }

    @PostMapping("/{municipality}/{organisationId}/removal")
    String remove(
            Actor actor,
            @PathVariable String municipality,
            @PathVariable UUID organisationId,
            RedirectAttributes told) {
        service.remove(actor, AreaApi.code(municipality), new OrganisationId(organisationId));
        told.addFlashAttribute("saved", true);
        return "redirect:" + LIST + municipality;
    }

    private List<Workplace> others(Actor actor, AreaApi.AreaView area) {
        var already = area.servedBy().stream().map(AreaApi.Server::id).toList();
        return staff.workplaces(actor).stream()
                .filter(each -> each.type() == OrganisationType.WELFARE && each.active())
                .filter(each -> !already.contains(each.id().value()))
                .toList();
    }

    private String shown(Actor actor, Wanted wanted, Model model) {
        var all = api.list(actor).items();
        model.addAttribute("wanted", wanted);
        model.addAttribute("areas", all.stream().filter(wanted::has).toList());
        model.addAttribute("choices", Served.values());
        return "organisation/areas";
    }
}
