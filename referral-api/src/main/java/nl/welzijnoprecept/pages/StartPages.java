package nl.welzijnoprecept.pages;

import nl.welzijnoprecept.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;

/** Where whoever signed in begins, also a role without pages, and where whoever signed out ends. */
@Page
class StartPages {
    @GetMapping("/start")
    String start(Actor actor) {
        return Navigation.of(actor.role()).stream()
                .findFirst()
                .map(page -> "redirect:" + page.path())
                .orElse("pages/nothing");
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "pages/signed-out";
    }
}
