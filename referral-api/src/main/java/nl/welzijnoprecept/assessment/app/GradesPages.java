package nl.welzijnoprecept.assessment.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking a client to give the six grades at home. */
@Page
class GradesPages {
    private final GradesService service;

    GradesPages(GradesService service) {
        this.service = service;
    }

    @PostMapping("/referrals/{id}/measurements/at-home")
    String ask(Actor actor, @PathVariable UUID id, @RequestParam Moment moment) {
        service.ask(actor, new ReferralId(id), moment);
        return "redirect:/referrals/" + id + "#measurements";
    }
}
