package nl.welzijnoprecept.clientpage.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.ClientPart;
import nl.welzijnoprecept.pages.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The client's own page: what every feature has for them. */
@Page
class ClientPages {
    private final List<ClientPart> parts;

    ClientPages(List<ClientPart> parts) {
        this.parts = parts;
    }

    /** What a feature adds, ready to be shown. */
    record ShownPart(String template, Map<String, Object> model) {}

    @GetMapping(ClientSecurity.HOME)
    String home(Actor client, Model model) {
        client.require(Permission.HAVE_OWN_PAGE);
        var file = client.requireFile();
        model.addAttribute(
                "parts",
                parts.stream()
                        .map(part -> new ShownPart(part.template(), new LinkedHashMap<>(part.model(client, file))))
                        .toList());
        return "clientpage/home";
    }
}
