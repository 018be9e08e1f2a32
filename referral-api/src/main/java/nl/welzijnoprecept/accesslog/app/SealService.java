package nl.welzijnoprecept.accesslog.app;

import java.time.LocalDate;
import nl.welzijnoprecept.accesslog.AccessLogSeals;
import nl.welzijnoprecept.accesslog.AccessLogSeals.Sealed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the log whole, a bit at a time. */
@Service
class SealService {
    private final AccessLogSeals seals;

    SealService(AccessLogSeals seals) {
        this.seals = seals;
    }

    @Transactional
    Sealed seal() {
        return seals.seal();
    }

    @Transactional
    void prepareMonths(LocalDate today) {
        seals.prepareMonths(today);
    }

    @Transactional
    int forgetMonths(LocalDate before) {
        return seals.forgetMonths(before);
    }
}
