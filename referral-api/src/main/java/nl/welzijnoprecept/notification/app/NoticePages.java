package nl.welzijnoprecept.notification.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying that notices were read, and going where one leads. */
@Page
@RequestMapping("/notices")
class NoticePages {
    private static final String BACK = "redirect:/today#notices";

    private final NoticeService service;

    NoticePages(NoticeService service) {
        this.service = service;
    }

    @PostMapping("/{id}/acknowledgement")
    String acknowledge(Actor actor, @PathVariable UUID id) {
        service.acknowledge(actor, new NoticeId(id));
        return BACK;
    }

    /** Whoever opens what a notice is about has read it. */
    @PostMapping("/{id}/opening")
    String open(Actor actor, @PathVariable UUID id) {
        return "redirect:" + place(service.acknowledge(actor, new NoticeId(id)));
    }

    /** Those that were shown: what came since is still to be read. */
    @PostMapping("/acknowledgement")
    String acknowledgeAll(Actor actor, @RequestParam List<UUID> id) {
        service.acknowledge(actor, id.stream().map(NoticeId::new).toList());
        return BACK;
    }

    private static String place(Notice notice) {
        if (notice.caseFile() == null) {
            return "/case-reviews/" + notice.object();
        }
        var part = part(notice);
        return "/referrals/" + notice.caseFile() + (part == null ? "" : "#" + part);
    }

    private static @Nullable String part(Notice notice) {
        return switch (notice.kind()) {
            case ACCESS_FOR_STATED_REASON -> "access";
            case PLACE_OFFERED, OFFER_EXPIRED, ABSENT_WITHOUT_NOTICE -> "placements";
            case QUESTION_ASKED, QUESTION_ANSWERED -> "questions";
            case CASE_REVIEW_INVITATION, CASE_REVIEW_AGREEMENT -> "case-review";
            case APPOINTMENT_ANSWERED -> "appointments";
            case GRADES_GIVEN -> "measurements";
            case EXPERIENCE_TOLD -> "experience";
            case PERMISSION_WITHDRAWN -> "permission";
            case CASE_ASSIGNED, REFERRAL_RETURNED -> null;
        };
    }
}
