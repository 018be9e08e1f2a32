package nl.welzijnoprecept.organisation.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The organisations that take part. */
@Page
@RequestMapping("/administration/organisations")
class OrganisationListPages {
    private static final int ON_A_PAGE = 50;

    private final OrganisationApi api;
    private final Areas areas;

    OrganisationListPages(OrganisationApi api, Areas areas) {
        this.api = api;
        this.areas = areas;
    }

    /** What the list is narrowed by; words are sent by POST. */
    record Wanted(
            @Nullable String text,
            @Nullable OrganisationType type,
            @Nullable String municipality,
            AdministrationPages.@Nullable Presence presence,
            @Nullable String cursor) {
        OrganisationParameters others() {
            var active = presence == AdministrationPages.Presence.ALL
                    ? null
                    : Boolean.valueOf(presence != AdministrationPages.Presence.LEFT);
            var where = municipality == null || municipality.isBlank() ? null : municipality;
            return new OrganisationParameters(type, where, active, ON_A_PAGE, cursor);
        }
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("wanted") Wanted wanted, Model model) {
        var codes = new Wanted(null, wanted.type(), wanted.municipality(), wanted.presence(), wanted.cursor());
        return shown(actor, codes, model);
    }

    @PostMapping
    String search(Actor actor, @ModelAttribute("wanted") Wanted wanted, Model model) {
        return shown(actor, wanted, model);
    }

    private String shown(Actor actor, Wanted wanted, Model model) {
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", api.found(actor, wanted.others().toQuery(wanted.text())));
        model.addAttribute("municipalities", StaffChoices.municipalities(areas));
        model.addAttribute("types", OrganisationType.values());
        model.addAttribute("presences", AdministrationPages.Presence.values());
        return "organisation/organisations";
    }
}
