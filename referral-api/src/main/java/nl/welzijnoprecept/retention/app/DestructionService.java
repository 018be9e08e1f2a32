package nl.welzijnoprecept.retention.app;

import java.util.List;
import nl.welzijnoprecept.retention.Destruction;
import nl.welzijnoprecept.retention.Destruction.Expired;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what has had its time, each in a transaction of its own: a crash loses nothing that was done. */
@Service
class DestructionService {
    private final Destruction destruction;

    DestructionService(Destruction destruction) {
        this.destruction = destruction;
    }

    @Transactional
    List<Expired> expired(@Nullable Expired after, int most) {
        return destruction.expired(after, most);
    }

    /** Refuses when it may not go any more: another instance was first, or somebody did something about it. */
    @Transactional
    void destroy(Expired expired) {
        destruction.destroy(Identifiers.next(), expired.file(), expired.kind(), null);
    }
}
