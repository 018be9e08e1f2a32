package nl.welzijnoprecept.oversight.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** On a client's own pages: who looked in their file. */
@Page
class OwnLogPages {
    private static final int LINES = 25;

    private final AccessLogService service;
    private final Organisations organisations;

    OwnLogPages(AccessLogService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    /** A line in words. */
    record OwnLookedLine(AccessLogDay what, @Nullable String organisation) {}

    @GetMapping("/mijn/inzage")
    String looked(Actor client, @RequestParam(defaultValue = "1") int page, Model model) {
        if (client.file() == null) {
            throw new NotFound();
        }
        var days = service.ofOwnFile(client, client.file());
        var pages = Math.max(1, (days.size() + LINES - 1) / LINES);
        var shown = Math.clamp(page, 1, pages);
        var part = days.subList((shown - 1) * LINES, Math.min(days.size(), shown * LINES));
        var names = names(part);
        model.addAttribute(
                "lines",
                part.stream()
                        .map(day -> new OwnLookedLine(
                                day,
                                day.organisation() == null
                                        ? null
                                        : names.of(day.organisation()).name()))
                        .toList());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "clientpage/looked";
    }

    private Names names(List<AccessLogDay> days) {
        var places = new HashSet<OrganisationId>();
        days.forEach(day -> {
            if (day.organisation() != null) {
                places.add(day.organisation());
            }
        });
        return organisations.names(Set.of(), places);
    }
}
