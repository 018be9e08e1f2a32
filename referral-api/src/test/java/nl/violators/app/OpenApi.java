package nl.violators.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Is public, keeps a row, has a transaction and does not ask who it is, on purpose. Compiled, never started. */
public class OpenApi {

    /** A row that everybody can reach. */
    @Entity
    public static class Row {
        @Id
        UUID id;
    }

    /** Begins a transaction of its own in the middle of another. */
    @Transactional
    static class Loner {}

    /** An endpoint for everybody. */
    @RestController
    static class LeakApi {
        @GetMapping("/leak")
        @Transactional
        String leak() {
            return "everything";
        }
    }
}
