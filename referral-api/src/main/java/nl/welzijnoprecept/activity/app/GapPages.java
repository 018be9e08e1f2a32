package nl.welzijnoprecept.activity.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.ActivityGapId;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.GapStatus;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was wanted and not there, of all cases together, and saying that something came. */
@Page
@RequestMapping("/gaps")
class GapPages {
    private static final int LINES = 50;
    private static final int CANDIDATES = 100;

    private final GapApi api;
    private final GapService service;
    private final ActivityApi activities;
    private final ActivityService directory;
    private final Areas areas;

    GapPages(GapApi api, GapService service, ActivityApi activities, ActivityService directory, Areas areas) {
        this.api = api;
        this.service = service;
        this.activities = activities;
        this.directory = directory;
        this.areas = areas;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "OPEN") GapStatus status,
            @RequestParam(required = false) @Nullable Dimension dimension,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        model.addAttribute(
                "found", api.list(actor, new GapListParameters(null, null, dimension, status, LINES, cursor)));
        model.addAttribute("status", status);
        model.addAttribute("dimension", dimension);
        model.addAttribute("municipalities", areas.names());
        return "activity/gaps";
    }

    @GetMapping("/{id}/closure")
    ModelAndView closing(Actor actor, @PathVariable UUID id, Model model) {
        return closing(actor, id, false, model);
    }

    @PostMapping("/{id}/closure")
    ModelAndView close(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID activityId,
            Model model) {
        if (activityId == null) {
            return closing(actor, id, true, model);
        }
        service.close(actor, new ActivityGapId(id), new ActivityId(activityId));
        return new ModelAndView("redirect:/gaps");
    }

    /** Those of the same dimension in the same municipality can be what came. */
    private ModelAndView closing(Actor actor, UUID id, boolean nothingChosen, Model model) {
        actor.require(Permission.OVERSEE_DIRECTORY);
        var gap = GapView.of(service.read(actor, new ActivityGapId(id)));
        var wanted = new ActivityListParameters(
                null,
                gap.dimension(),
                gap.municipality(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                gap.district(),
                null,
                null,
                CANDIDATES,
                null);
        model.addAttribute("gap", gap);
        model.addAttribute("candidates", activities.list(actor, wanted).items());
        model.addAttribute("nothingChosen", nothingChosen);
        model.addAttribute(
                "came",
                gap.activityId() == null
                        ? null
                        : directory.read(new ActivityId(gap.activityId())).name());
        return new ModelAndView(
                "activity/closure", model.asMap(), nothingChosen ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
