package nl.welzijnoprecept.referral.app;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.SoughtWords;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** A practice looks for somebody among those it referred, open and closed. */
@Page
@RequestMapping(ReferralSearchPages.PATH)
class ReferralSearchPages {
    static final String PATH = "/referrals/search";
    private static final int LINES = 50;

    private final ReadService reading;
    private final BodyCheck check;
    private final Clock clock;

    ReferralSearchPages(ReadService reading, BodyCheck check, Clock clock) {
        this.reading = reading;
        this.check = check;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView seek(
            Actor actor, @RequestParam(required = false) @Nullable String text, HttpSession session, Model model) {
        actor.require(Permission.REFER);
        var words = SoughtWords.keep(session, text);
        return words == null
                ? found(new Faults(List.of(new FieldError("soughtName", "REQUIRED"))), model)
                : new ModelAndView("redirect:" + address(words, null));
    }

    @GetMapping
    ModelAndView search(
            Actor actor,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor,
            HttpSession session,
            Model model) {
        actor.require(Permission.REFER);
        var text = SoughtWords.of(session, words);
        if (words == null || text == null) {
            return new ModelAndView("redirect:/referrals");
        }
        model.addAttribute("text", text);
        var wanted = new ReferralSearchRequest(null, null, text, List.of(ReferralStatus.values()), LINES, cursor);
        var faults = check.of(wanted);
        if (!faults.isEmpty()) {
            return found(
                    new Faults(List.of(
                            new FieldError("soughtName", faults.getFirst().code()))),
                    model);
        }
        var query = wanted.toQuery();
        var page = reading.searchWords(actor, query);
        var today = DutchTime.day(clock.instant());
        var next = Cursor.encode(query.sort(), page.next());
        model.addAttribute(
                "items",
                page.items().stream()
                        .map(each -> ReferralLine.of(each, actor, today))
                        .toList());
        model.addAttribute("total", page.total());
        model.addAttribute("next", next == null ? null : address(words, next));
        return found(Faults.NONE, model);
    }

    private static String address(String words, @Nullable String cursor) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("words", words)
                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                .encode()
                .toUriString();
    }

    private static ModelAndView found(Faults faults, Model model) {
        model.addAttribute("faults", faults);
        return new ModelAndView(
                "referral/sought", model.asMap(), faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
