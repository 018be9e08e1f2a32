package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in for whoever types the code from paper. */
@Page
@RequestMapping(ClientSecurity.CODE)
class CodePages {
    private static final String CODE = "code";
    private static final String DATE = "birthDate";

    private final Door door;
    private final Clock clock;

    CodePages(Door door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("faults", Faults.NONE);
        model.addAttribute(CODE, "");
        model.addAttribute(DATE, "");
        return "clientpage/code";
    }

    @PostMapping
    ModelAndView enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String birthDate,
            HttpServletRequest request,
            HttpServletResponse response) {
        var secret = LinkSecret.read(code);
        var day = TypedDay.of(birthDate, DutchTime.day(clock.instant()));
        var faults = faults(code, secret, birthDate, day);
        if (!faults.isEmpty()) {
            return again(faults, code, birthDate);
        }
        try {
            return door.opens(secret, day.orElseThrow(), request)
                    ? new ModelAndView("redirect:" + ClientSecurity.HOME)
                    : again(List.of(new FieldError(CODE, "CODE_REFUSED")), code, birthDate);
        } catch (TryAgainLater e) {
            return Door.later(e, again(List.of(new FieldError(CODE, "TOO_OFTEN")), code, birthDate), response);
        }
    }

    private static ModelAndView again(List<FieldError> faults, String code, String birthDate) {
        var page = new ModelAndView("clientpage/code");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("faults", new Faults(faults));
        page.addObject(CODE, code);
        page.addObject(DATE, birthDate);
        return page;
    }

    /** What could never be right is no attempt. */
    private static List<FieldError> faults(
            String code, Optional<LinkSecret> secret, String birthDate, Optional<LocalDate> day) {
        var faults = new ArrayList<FieldError>();
        if (secret.isEmpty()) {
            faults.add(new FieldError(CODE, code.isBlank() ? "CODE_REQUIRED" : "NO_CODE"));
        }
        if (day.isEmpty()) {
            faults.add(new FieldError(DATE, birthDate.isBlank() ? "REQUIRED" : "INVALID_DATE"));
        }
        return faults;
    }
}
