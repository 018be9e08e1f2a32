package nl.welzijnoprecept.casework;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes many reads one look: one transaction, so one connection and one commit for all that a page shows and for
 * all its lines in the access log. What is not there for this reader may be caught among the reads.
 */
@Service
public class OneLookService {
    /** What the reads found. */
    @Transactional
    public <T> T look(Supplier<T> reads) {
        return reads.get();
    }
}
