package nl.welzijnoprecept.organisation.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Who works with the product: how many, who, and how others come in. */
@Page
class AdministrationPages {
    private static final int ON_A_PAGE = 50;

    private final StaffService service;
    private final StaffApi api;

    AdministrationPages(StaffService service, StaffApi api) {
        this.service = service;
        this.api = api;
    }

    /** Which people somebody looks for. */
    enum Presence {
        HERE,
        LEFT,
        ALL
    }

    /** What the list is narrowed by; words are sent by POST. */
    record Wanted(
            @Nullable String text,
            @Nullable UUID organisationId,
            @Nullable Role role,
            @Nullable Presence presence,
            @Nullable String cursor) {
        StaffParameters others() {
            var active = presence == Presence.ALL ? null : Boolean.valueOf(presence != Presence.LEFT);
            return new StaffParameters(organisationId, role, active, ON_A_PAGE, cursor);
        }
    }

    @GetMapping("/administration")
    String administration(Actor actor, Model model) {
        model.addAttribute("counts", service.counts(actor));
        return "organisation/administration";
    }

    @GetMapping("/administration/professionals")
    String list(Actor actor, @ModelAttribute("wanted") Wanted wanted, Model model) {
        var codes = new Wanted(null, wanted.organisationId(), wanted.role(), wanted.presence(), wanted.cursor());
        return shown(actor, codes, model);
    }

    @PostMapping("/administration/professionals")
    String search(Actor actor, @ModelAttribute("wanted") Wanted wanted, Model model) {
        return shown(actor, wanted, model);
    }

    private String shown(Actor actor, Wanted wanted, Model model) {
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", api.found(actor, wanted.others().toQuery(wanted.text())));
        model.addAttribute("workplaces", StaffChoices.byType(service.workplaces(actor)));
        model.addAttribute("roles", StaffChoices.ROLES);
        model.addAttribute("presences", Presence.values());
        return "organisation/professionals";
    }
}
