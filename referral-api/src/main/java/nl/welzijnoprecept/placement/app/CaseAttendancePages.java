package nl.welzijnoprecept.placement.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording, in a case, that somebody came, or did not. */
@Page
@RequestMapping("/referrals/{referral}/placements/{id}/attendance/new")
class CaseAttendancePages {
    private final AttendanceService service;
    private final PlacementForms forms;

    CaseAttendancePages(AttendanceService service, PlacementForms forms) {
        this.service = service;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView empty(Actor actor, @PathVariable UUID referral, @PathVariable UUID id, Model model) {
        return forms.begun(actor, form(referral, id), new AttendanceForm(forms.typedToday(), null, null, null), model);
    }

    @PostMapping
    ModelAndView record(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @ModelAttribute("form") AttendanceForm typed,
            @RequestParam String key,
            Model model) {
        var form = form(referral, id);
        return forms.kept(
                actor,
                form,
                typed,
                key,
                typed.faults(forms.today()),
                () -> service.record(
                        actor, form.within(), form.id(), typed.request(forms.today()), new IdempotencyKey(key)),
                model);
    }

    private static PlacementForms.Form form(UUID referral, UUID id) {
        return new PlacementForms.Form("placement/attendance", referral, id, Map.of("reasonCode", "absence"));
    }
}
