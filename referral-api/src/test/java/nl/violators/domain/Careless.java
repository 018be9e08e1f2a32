package nl.violators.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Breaks the rules of the domain, on purpose. */
@Component
class Careless {
    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now();
    }
}
