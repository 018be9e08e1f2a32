package nl.welzijnoprecept.referral.app;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.SoughtWords;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.SavedViewId;
import nl.welzijnoprecept.referral.ViewFilter;
import nl.welzijnoprecept.web.BodyCheck;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The cases of a coach or a team: filtered, counted, sought, and looked at in ways that somebody keeps. */
@Page
@RequestMapping(CaseloadFilter.PATH)
class CaseloadPages {

    private final CaseloadModel caseload;
    private final ReadService reading;
    private final SavedViewService views;
    private final BodyCheck check;

    CaseloadPages(CaseloadModel caseload, ReadService reading, SavedViewService views, BodyCheck check) {
        this.caseload = caseload;
        this.reading = reading;
        this.views = views;
        this.check = check;
    }

    /** A choice that says nothing is sent as nothing. */
    @InitBinder
    void nothingChosen(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }

    @GetMapping
    ModelAndView list(Actor actor, @Valid @ModelAttribute("wanted") ReferralListParameters wanted, Model model) {
        return listed(
                actor, CaseloadFilter.of(wanted, actor), wanted.cursor(), null, Faults.NONE, HttpStatus.OK, model);
    }

    private ModelAndView listed(
            Actor actor,
            ViewFilter filter,
            @Nullable String cursor,
            @Nullable String viewName,
            Faults faults,
            HttpStatus status,
            Model model) {
        caseload.fill(model, actor, filter, cursor);
        model.addAttribute("viewName", viewName);
        model.addAttribute("faults", faults);
        model.addAttribute("key", Identifiers.next());
        return new ModelAndView("referral/caseload", model.asMap(), status);
    }

    @PostMapping("/search")
    ModelAndView seek(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean closed,
            HttpSession session,
            Model model) {
        var words = SoughtWords.keep(session, text);
        model.addAttribute("closed", closed);
        return words == null
                ? found(new Faults(List.of(new FieldError("searchText", "REQUIRED"))), model)
                : new ModelAndView("redirect:" + sought(words, closed, null));
    }

    @GetMapping("/search")
    ModelAndView search(
            Actor actor,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable String cursor,
            HttpSession session,
            Model model) {
        var text = SoughtWords.of(session, words);
        if (words == null || text == null) {
            return new ModelAndView("redirect:" + CaseloadFilter.PATH);
        }
        var wanted = new ReferralSearchRequest(
                null, null, text, closed ? List.of(ReferralStatus.values()) : null, CaseloadModel.LINES, cursor);
        model.addAttribute("text", text);
        model.addAttribute("closed", closed);
        var faults = check.of(wanted);
        if (!faults.isEmpty()) {
            return found(
                    new Faults(List.of(
                            new FieldError("searchText", faults.getFirst().code()))),
                    model);
        }
        var query = wanted.toQuery();
        var found = reading.searchWords(actor, query);
        caseload.fillRows(model, actor, found);
        var next = CaseloadModel.next(found, query.sort());
        model.addAttribute("next", next == null ? null : sought(words, closed, next));
        return found(Faults.NONE, model);
    }

    private static String sought(String words, boolean closed, @Nullable String cursor) {
        return UriComponentsBuilder.fromPath(CaseloadFilter.PATH + "/search")
                .queryParam("words", words)
                .queryParamIfPresent("closed", closed ? Optional.of(true) : Optional.empty())
                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                .encode()
                .toUriString();
    }

    private static ModelAndView found(Faults faults, Model model) {
        model.addAttribute("faults", faults);
        return new ModelAndView(
                "referral/found", model.asMap(), faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    @PostMapping("/views")
    ModelAndView keep(
            Actor actor,
            @Valid @ModelAttribute("wanted") ReferralListParameters wanted,
            @RequestParam(required = false) @Nullable String viewName,
            @RequestParam String key,
            Model model) {
        var filter = CaseloadFilter.of(wanted, actor);
        var request = new SavedViewRequest(
                viewName == null ? "" : viewName,
                new SavedViewRequest.FilterRequest(
                        filter.status(),
                        filter.coach(),
                        filter.due(),
                        filter.nextActionBy(),
                        filter.reason(),
                        filter.municipality(),
                        filter.sort()));
        var faults = check.of(request);
        if (faults.isEmpty()) {
            try {
                views.add(actor, request, new IdempotencyKey(key));
                return new ModelAndView("redirect:" + CaseloadFilter.link(filter, null));
            } catch (NeedNotMet taken) {
                faults = List.of(new FieldError("name", "TAKEN"));
            } catch (InvalidInput refused) {
                faults = refused.errors();
            }
        }
        return listed(
                actor,
                filter,
                null,
                viewName,
                new Faults(faults.stream()
                        .map(fault -> new FieldError("viewName", fault.code()))
                        .toList()),
                HttpStatus.UNPROCESSABLE_CONTENT,
                model);
    }

    @PostMapping("/views/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        views.remove(actor, new SavedViewId(id));
        return "redirect:" + CaseloadFilter.PATH;
    }
}
