package nl.welzijnoprecept.casereview.app;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.ReviewStatus;
import nl.welzijnoprecept.casereview.ReviewStep;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Meetings in which cases are talked over: which there are, and one with its table and its agenda. */
@Page
@RequestMapping("/case-reviews")
class ReviewPages {
    private final CaseReviewApi api;
    private final ReviewReadService reading;
    private final CaseReviewService service;
    private final AttendeeApi attendees;
    private final ReviewItemApi items;
    private final OwnAgreementApi agreements;
    private final Clock clock;

    ReviewPages(
            CaseReviewApi api,
            ReviewReadService reading,
            CaseReviewService service,
            AttendeeApi attendees,
            ReviewItemApi items,
            OwnAgreementApi agreements,
            Clock clock) {
        this.api = api;
        this.reading = reading;
        this.service = service;
        this.attendees = attendees;
        this.items = items;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @Valid @ModelAttribute("wanted") CaseReviewParameters wanted, Model model) {
        fill(actor, wanted, model);
        return "casereview/list";
    }

    /** The list, soonest first what is to come; and what whoever looks promised. */
    void fill(Actor actor, CaseReviewParameters wanted, Model model) {
        var found = api.list(actor, wanted);
        var today = DutchTime.day(clock.instant());
        model.addAttribute(
                "coming",
                found.items().stream()
                        .filter(each -> isComing(each, today))
                        .toList()
                        .reversed());
        model.addAttribute(
                "past",
                found.items().stream().filter(each -> !isComing(each, today)).toList());
        model.addAttribute("next", found.next());
        model.addAttribute("first", wanted.cursor() == null);
        model.addAttribute("mayPlan", actor.role().has(Permission.CALL_CASE_REVIEWS));
        model.addAttribute(
                "promised", agreements.list(actor, TodayAgreements.OWN).items());
    }

    private static boolean isComing(CaseReviewLine line, LocalDate today) {
        return line.status() == ReviewStatus.PLANNED
                && !DutchTime.day(line.plannedAt()).isBefore(today);
    }

    /** From a case: the meeting that was chosen there. */
    @GetMapping("/agenda")
    String put(@RequestParam UUID meeting, @RequestParam UUID referral) {
        return "redirect:/case-reviews/" + meeting + "/items/new?referral=" + referral;
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable UUID id, Model model) {
        return shown(actor, id, null, HttpStatus.OK, model);
    }

    /** With what it needs for what was tried, or null. */
    ModelAndView shown(Actor actor, UUID id, @Nullable String need, HttpStatus status, Model model) {
        var opened = reading.open(actor, new CaseReviewId(id));
        model.addAttribute("review", api.view(opened));
        model.addAttribute(
                "leads",
                opened.review().status() != ReviewStatus.CANCELLED
                        && opened.review().isLedBy(actor));
        model.addAttribute("works", actor.role().has(Permission.WORK_ON_CASES));
        model.addAttribute("need", need);
        return new ModelAndView("casereview/one", model.asMap(), status);
    }

    @PostMapping("/{id}/steps")
    ModelAndView take(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam ReviewStep step,
            @RequestParam int revision,
            Model model) {
        return done(actor, id, model, () -> service.take(actor, new CaseReviewId(id), step, revision));
    }

    @PostMapping("/{id}/participants/{participantId}/removal")
    ModelAndView remove(Actor actor, @PathVariable UUID id, @PathVariable UUID participantId, Model model) {
        return done(actor, id, model, () -> {
            attendees.remove(actor, id, participantId);
        });
    }

    @PostMapping("/{id}/items/{itemId}/removal")
    ModelAndView takeOff(Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, Model model) {
        return done(actor, id, model, () -> {
            items.remove(actor, id, itemId);
        });
    }

    private ModelAndView done(Actor actor, UUID id, Model model, Runnable change) {
        try {
            change.run();
            return new ModelAndView("redirect:/case-reviews/" + id);
        } catch (NeedNotMet refused) {
            return shown(actor, id, refused.missing().getFirst(), HttpStatus.CONFLICT, model);
        } catch (StaleRevision | IllegalStep overtaken) {
            return overtaken(actor, id, model);
        }
    }

    /** As it is now, for who acted on what it was. */
    ModelAndView overtaken(Actor actor, UUID id, Model model) {
        model.addAttribute("stale", true);
        return shown(actor, id, null, HttpStatus.PRECONDITION_FAILED, model);
    }
}
