package nl.welzijnoprecept.referral.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final List<CasePart> parts;

    ReferralPages(
            ReferralApi api,
            ReadService reading,
            ReferralViews views,
            ReferralDraftService drafts,
            List<CasePart> parts) {
        this.drafts = drafts;
        this.api = api;
        this.reading = reading;
        this.views = views;
        this.parts = parts;
    }

    /** What a feature adds, ready to be shown. */
    record ShownPart(String template, Map<String, Object> model) {}

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var wanted = new ReferralListParameters(
                (closed ? ReferralStatus.closed() : ReferralStatus.open())
                        .stream().toList(),
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
        var shown = reading.read(actor, new ReferralId(id));
        model.addAttribute("referral", views.of(actor, shown));
        model.addAttribute(
                "parts",
                parts.stream()
                        .filter(part -> part.isFor(actor))
                        .map(part -> new ShownPart(part.template(), new LinkedHashMap<>(part.model(actor, id))))
                        .toList());
        return "referral/one";
    }

    /** What the patient takes home, in plain words. */
    @GetMapping("/{id}/note")
    String note(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("referral", views.of(actor, reading.read(actor, new ReferralId(id))));
        return "referral/note";
    }
}
