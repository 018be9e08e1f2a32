package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.welzijnoprecept.clientpage.LinkSecret;
import nl.welzijnoprecept.throttle.FailedLogins;
import nl.welzijnoprecept.throttle.TooMany;
import nl.welzijnoprecept.throttle.TryAgainLater;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where clients try to get in, by a link or by its code: whoever fails on one page is slowed down on both. */
@Component
class Door {
    private final EntryService visits;
    private final FailedLogins failures;
    private final Clock clock;

    Door(EntryService visits, FailedLogins failures, Clock clock) {
        this.visits = visits;
        this.failures = failures;
        this.clock = clock;
    }

    /** Whether they are in from now on; why not is not told. */
    boolean opens(Optional<LinkSecret> secret, LocalDate birthDate, HttpServletRequest request) {
        var address = TooMany.address(request);
        var delay = failures.byAddress().fail(address);
        if (delay.isPositive()) {
            throw new TryAgainLater(delay);
        }
        var visit = secret.flatMap(read -> visits.enter(read, birthDate));
        if (visit.isEmpty()) {
            return false;
        }
        failures.byAddress().undo(address);
        Presence.begin(request, visit.get(), clock.instant());
        return true;
    }

    /** The same page once more, with how long to wait before it is tried again: what was typed stays there. */
    static ModelAndView later(TryAgainLater refused, ModelAndView page, HttpServletResponse response) {
        refused.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        page.setStatus(refused.getStatusCode());
        page.addObject("wait", refused.minutes());
        return page;
    }
}
