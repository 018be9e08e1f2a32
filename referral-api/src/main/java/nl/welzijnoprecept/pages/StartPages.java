package nl.welzijnoprecept.pages;

import nl.welzijnoprecept.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;

/** Where whoever signed in begins, and where whoever signed out ends. */
@Page
class StartPages {
    @GetMapping("/start")
    String start(Actor actor) {
        return "redirect:" + Navigation.of(actor.role()).getFirst().path();
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "pages/signed-out";
    }
}
