package nl.welzijnoprecept.referral.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own referrals, and one of them on one page. */
@Page
@RequestMapping("/referrals")
class ReferralPages {
    private static final int LINES = 50;

    private final ReferralApi api;
    private final ReadService reading;
    private final ReferralViews views;
    private final ReferralDraftService drafts;
    private final CaseModel cases;
    private final Organisations organisations;

    ReferralPages(
            ReferralApi api,
            ReadService reading,
            ReferralViews views,
            ReferralDraftService drafts,
            CaseModel cases,
            Organisations organisations) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.api = api;
        this.reading = reading;
        this.views = views;
        this.cases = cases;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        if (CaseModel.isForTeam(actor)) {
            return "redirect:/caseload"; // this is the list of who refers
        }
        var wanted = new ReferralListParameters(
                (closed ? ReferralStatus.closed() : ReferralStatus.open())
                        .stream().toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                "-submittedAt",
                LINES,
                cursor);
        model.addAttribute("found", api.list(actor, wanted));
        model.addAttribute("closed", closed);
        if (!closed && cursor == null && actor.role().has(Permission.REFER)) {
            model.addAttribute("drafts", drafts.list(actor));
        }
        return "referral/list";
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        cases.fill(model, actor, id);
        return CaseModel.isForTeam(actor) ? "referral/case" : "referral/one";
    }

    /** Whoever divides the cases judged: it is somebody else, or the other one will be closed. */
    @PostMapping("/{id}/no-duplicate")
    String judge(Actor actor, @PathVariable UUID id) {
        api.resolveDuplicate(actor, id);
        return "redirect:/referrals/" + id;
    }

    /** What the patient takes home, in plain words. */
    @GetMapping("/{id}/note")
    String note(Actor actor, @PathVariable UUID id, Model model) {
        var referral = views.of(actor, reading.read(actor, new ReferralId(id)));
        model.addAttribute("referral", referral);
        model.addAttribute("to", givers(referral));
        organisations
                .find(new OrganisationId(referral.handlingOrganisation().id()))
                .ifPresent(handler -> model.addAttribute("handler", handler));
        return "referral/note";
    }

    /** To whom it speaks: to whoever gave the permission. */
    private static String givers(ReferralView referral) {
        var givers = referral.permission().givenBy();
        return givers.size() > 1 ? "both" : givers.contains(ConsentGiver.PARENT) ? "parents" : "client";
    }
}
