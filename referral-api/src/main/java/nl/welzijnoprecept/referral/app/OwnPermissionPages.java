package nl.welzijnoprecept.referral.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client takes permission back: first what happens then, then doing it. */
@Page
@RequestMapping("/mijn/toestemming/{purpose}")
class OwnPermissionPages {
    private final PermissionService service;
    private final OwnFilePart part;

    OwnPermissionPages(PermissionService service, OwnFilePart part) {
        this.service = service;
        this.part = part;
    }

    @GetMapping
    String ask(Actor client, @PathVariable Purpose purpose, Model model) {
        var own = part.view(service.standing(client, new ReferralId(client.requireFile())));
        model.addAttribute("own", own);
        model.addAttribute("purpose", purpose);
        return isShared(own, purpose) ? "clientpage/withdraw" : "redirect:/mijn";
    }

    @PostMapping
    String withdraw(Actor client, @PathVariable Purpose purpose, RedirectAttributes next) {
        service.withdrawOwn(client, purpose);
        next.addFlashAttribute("withdrawn", purpose);
        return "redirect:/mijn";
    }

    private static boolean isShared(OwnFilePart.View own, Purpose purpose) {
        return own.shared().contains(new OwnFilePart.Shared(purpose, true));
    }
}
