package nl.welzijnoprecept.throttle;

import org.springframework.stereotype.Component;

/** Failed logins, by where they came from and by whose name was tried. */
@Component
public class FailedLogins {
    private final Guesses byAddress;
    private final Guesses byName;

    FailedLogins(LimitSettings settings) {
        byAddress = new Guesses(settings.failures().address());
        byName = new Guesses(settings.failures().login());
    }

    public Guesses byAddress() {
        return byAddress;
    }

    public Guesses byName() {
        return byName;
    }
}
