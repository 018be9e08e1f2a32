package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.clientpage.LinkSecret;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.TypedDay;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.throttle.TryAgainLater;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way in. Looking at a link does nothing, not even find out whether it is one: scanners of mail open every link. Whatever is
 * wrong, the answer is the same.
 */
@Page
class EntryPages {
    private static final String FIELD = "birthDate";

    private final Door door;
    private final Clock clock;

    EntryPages(Door door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @GetMapping(ClientSecurity.ENTRY + "{secret}")
    String ask(@PathVariable String secret, Model model) {
        model.addAttribute("faults", Faults.NONE);
        model.addAttribute(FIELD, "");
        return "clientpage/entry";
    }

    @PostMapping(ClientSecurity.ENTRY + "{secret}")
    ModelAndView enter(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String birthDate,
            HttpServletRequest request,
            HttpServletResponse response) {
        var day = TypedDay.of(birthDate, DutchTime.day(clock.instant())).orElse(null);
        if (day == null) { // no attempt: it could never be right
            return again(new FieldError(FIELD, birthDate.isBlank() ? "REQUIRED" : "INVALID_DATE"), birthDate);
        }
        try {
            return door.opens(LinkSecret.read(secret), day, request)
                    ? new ModelAndView("redirect:" + ClientSecurity.HOME)
                    : again(new FieldError(FIELD, "LINK_REFUSED"), birthDate);
        } catch (TryAgainLater e) {
            return Door.later(e, again(new FieldError(FIELD, "TOO_OFTEN"), birthDate), response);
        }
    }

    private static ModelAndView again(FieldError fault, String typed) {
        var page = new ModelAndView("clientpage/entry");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("faults", new Faults(List.of(fault)));
        page.addObject(FIELD, typed);
        return page;
    }

    /** Where somebody is led who is not in, or not any more. */
    @GetMapping(ClientSecurity.CLOSED)
    String closed() {
        return "clientpage/closed";
    }

    @PostMapping(ClientSecurity.HOME + "/klaar")
    String leave(HttpServletRequest request) {
        Presence.end(request);
        return "redirect:" + ClientSecurity.CLOSED;
    }
}
