package nl.welzijnoprecept.placement.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.placement.FollowUpMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording, in a case, what was said later: whether somebody goes on. */
@Page
@RequestMapping("/referrals/{referral}/placements/{id}/follow-ups/new")
class FollowUpPages {
    private final FollowUpService service;
    private final PlacementForms forms;

    FollowUpPages(FollowUpService service, PlacementForms forms) {
        this.service = service;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView empty(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable FollowUpMoment moment,
            @RequestParam(required = false) @Nullable UUID corrects,
            Model model) {
        var typed = new FollowUpForm(moment, null, forms.typedToday(), null, null, corrects);
        return forms.begun(actor, form(referral, id), typed, model);
    }

    @PostMapping
    ModelAndView record(
            Actor actor,
            @PathVariable UUID referral,
            @PathVariable UUID id,
            @ModelAttribute("form") FollowUpForm typed,
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
        return new PlacementForms.Form("placement/follow-up", referral, id, Map.of());
    }
}
