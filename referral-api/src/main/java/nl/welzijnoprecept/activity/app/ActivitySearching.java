package nl.welzijnoprecept.activity.app;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.SoughtWords;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Looks for activities as the API does, and shows what was found with what was asked. */
@Component
class ActivitySearching {
    private final ActivityApi api;
    private final ActivityService service;
    private final ActivityLines lines;
    private final BodyCheck check;
    private final Areas areas;

    ActivitySearching(ActivityApi api, ActivityService service, ActivityLines lines, BodyCheck check, Areas areas) {
        this.api = api;
        this.service = service;
        this.lines = lines;
        this.check = check;
        this.areas = areas;
    }

    /** @param wisher whom it is for; null for nobody in particular */
    ModelAndView shown(
            Actor actor,
            String path,
            ActivitySearch search,
            ActivityCaseService.@Nullable Wisher wisher,
            HttpSession session,
            Model model) {
        var typed = SoughtWords.of(session, search.words());
        var around = search.near() == null || search.near().isBlank()
                ? wisher == null ? null : wisher.district()
                : search.near().strip();
        var age = wisher == null ? search.age() : search.anyAge() ? null : Integer.valueOf(wisher.age());
        var wanted = search.parameters(typed, around, age);
        var faults = asTyped(check.of(wanted));
        FoundActivities found = null;
        if (!faults.any()) {
            try {
                var part = api.list(actor, wanted);
                found = FoundActivities.of(lines.of(actor, part.items()), part.total(), part.next());
            } catch (InvalidInput refused) {
                faults = asTyped(refused.errors());
            }
        }
        model.addAttribute("path", path);
        model.addAttribute("search", search);
        model.addAttribute("typed", typed);
        model.addAttribute("around", around);
        model.addAttribute("wisher", wisher);
        model.addAttribute("faults", faults);
        model.addAttribute("found", found);
        model.addAttribute("told", service.tellsOccupancies(actor));
        model.addAttribute("municipalities", areas.names());
        model.addAttribute(
                "more",
                (found == null || found.next() == null) ? null : search.address(path, search.words(), found.next()));
        return new ModelAndView(
                "activity/list", model.asMap(), faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** One field of the page is two of the API where only what is there is wanted. */
    private static Faults asTyped(List<FieldError> errors) {
        return new Faults(errors.stream()
                .map(error -> error.field().equals("district") ? new FieldError("near", error.code()) : error)
                .distinct()
                .toList());
    }
}
