package nl.welzijnoprecept.notification.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.pages.Page;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying that a notice was read. */
@Page
class NoticePages {
    private final NoticeService service;

    NoticePages(NoticeService service) {
        this.service = service;
    }

    @PostMapping("/notices/{id}/acknowledgement")
    String acknowledge(Actor actor, @PathVariable UUID id) {
        service.acknowledge(actor, new NoticeId(id));
        return "redirect:/today#notices";
    }
}
