package nl.welzijnoprecept.clientpage.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.ClientPart;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.ShownPart;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The client's own page: what every feature has for them. */
@Page
class ClientPages {
    private final List<ClientPart> parts;

    ClientPages(List<ClientPart> parts) {
        this.parts = parts;
    }

    @GetMapping(ClientSecurity.HOME)
    String home(Actor client, Model model) {
        client.require(Permission.HAVE_OWN_PAGE);
        var file = client.requireFile();
        model.addAttribute(
                "parts",
                parts.stream().map(part -> ShownPart.of(part, client, file)).toList());
        return "clientpage/home";
    }
}
