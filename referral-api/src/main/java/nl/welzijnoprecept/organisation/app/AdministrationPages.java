package nl.welzijnoprecept.organisation.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import org.springframework.web.bind.annotation.GetMapping;

/** What a functional administrator does, and where: organisations and people come in by files, at the start. */
@Page
class AdministrationPages {
    @GetMapping("/administration")
    String administration(Actor actor) {
        return "organisation/administration";
    }
}
