package nl.welzijnoprecept.clientpage.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Making a link for the client, showing it once, and withdrawing it. */
@Page
@RequestMapping("/referrals/{id}/client-link")
class ClientLinkPages {
    private final ClientLinkService service;

    ClientLinkPages(ClientLinkService service) {
        this.service = service;
    }

    @PostMapping
    String make(Actor actor, @PathVariable UUID id, RedirectAttributes once) {
        var made = service.make(actor, new ReferralId(id));
        var here = ServletUriComponentsBuilder.fromCurrentContextPath();
        once.addFlashAttribute(
                "address",
                here.cloneBuilder()
                        .path(ClientSecurity.ENTRY + made.secret().text())
                        .toUriString());
        once.addFlashAttribute("door", here.path(ClientSecurity.CODE).toUriString());
        once.addFlashAttribute("code", made.secret().written());
        once.addFlashAttribute("until", made.link().expiresAt());
        return "redirect:/referrals/" + id + "/client-link";
    }

    /** The address is in no page but the first: whoever comes again makes a new one. */
    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        service.list(actor, new ReferralId(id)); // only for whoever works on it
        model.addAttribute("referralId", id);
        if (model.getAttribute("address") instanceof String address) {
            model.addAttribute("square", QrSquare.of(address));
        }
        return "clientpage/made";
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor actor, @PathVariable UUID id) {
        service.withdraw(actor, new ReferralId(id));
        return "redirect:/referrals/" + id + "#link";
    }
}
