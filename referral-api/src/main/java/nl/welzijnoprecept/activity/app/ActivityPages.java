package nl.welzijnoprecept.activity.app;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.SoughtWords;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking for activities, for somebody or just so, and one of them. */
@Page
class ActivityPages {
    private static final String ALL = "/activities";

    private final ActivitySearching searching;
    private final ActivityCaseService cases;
    private final ActivityApi api;
    private final ActivityService service;
    private final ActivityLines lines;

    ActivityPages(
            ActivitySearching searching,
            ActivityCaseService cases,
            ActivityApi api,
            ActivityService service,
            ActivityLines lines) {
        this.searching = searching;
        this.cases = cases;
        this.api = api;
        this.service = service;
        this.lines = lines;
    }

    @GetMapping(ALL)
    ModelAndView list(Actor actor, @ModelAttribute("search") ActivitySearch search, HttpSession session, Model model) {
        model.addAttribute("manages", actor.role().has(Permission.MANAGE_ACTIVITIES));
        model.addAttribute("oversees", actor.role().has(Permission.OVERSEE_DIRECTORY));
        return searching.shown(actor, ALL, search, null, session, model);
    }

    @PostMapping(ALL)
    String seek(
            @ModelAttribute("search") ActivitySearch search,
            @RequestParam(required = false) @Nullable String q,
            HttpSession session) {
        return "redirect:" + search.address(ALL, SoughtWords.keep(session, q), null);
    }

    @GetMapping("/referrals/{id}/activities")
    ModelAndView listFor(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("search") ActivitySearch search,
            HttpSession session,
            Model model) {
        var wisher = cases.read(actor, new ReferralId(id));
        return searching.shown(actor, path(id), search, wisher, session, model);
    }

    @PostMapping("/referrals/{id}/activities")
    String seekFor(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("search") ActivitySearch search,
            @RequestParam(required = false) @Nullable String q,
            HttpSession session) {
        var wisher = cases.read(actor, new ReferralId(id));
        return "redirect:" + search.without(wisher).address(path(id), SoughtWords.keep(session, q), null);
    }

    @GetMapping("/activities/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        var activity = service.read(new ActivityId(id));
        model.addAttribute("line", lines.of(actor, api.view(activity)));
        model.addAttribute("keeps", service.keeps(actor, activity));
        model.addAttribute(
                "seesParticipants", actor.role().has(Permission.SEE_PARTICIPANTS) && service.keeps(actor, activity));
        return "activity/one";
    }

    private static String path(UUID referral) {
        return "/referrals/" + referral + "/activities";
    }
}
