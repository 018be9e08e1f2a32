package nl.welzijnoprecept.clientpage.app;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.welzijnoprecept.clientpage.LinkSecret;
import nl.welzijnoprecept.throttle.FailedLogins;
import nl.welzijnoprecept.throttle.TooMany;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Where clients try to get in, by a link or by its code: whoever fails on one page is slowed down on both. */
@Component
class Door {
    private final EntryService visits;
    private final FailedLogins failures;

    Door(EntryService visits, FailedLogins failures) {
        this.visits = visits;
        this.failures = failures;
    }

    /** Whether they are in from now on; why not is not told. */
    boolean opens(Optional<LinkSecret> secret, LocalDate birthDate, HttpServletRequest request) {
        var address = TooMany.address(request);
        if (failures.byAddress().fail(address).compareTo(Duration.ZERO) > 0) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var visit = secret.flatMap(read -> visits.enter(read, birthDate));
        if (visit.isEmpty()) {
            return false;
        }
        failures.byAddress().undo(address);
        Presence.begin(request, visit.get());
        return true;
    }
}
