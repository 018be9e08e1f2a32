package nl.welzijnoprecept.retention.app;

import java.util.List;
import nl.welzijnoprecept.retention.Destruction;
import nl.welzijnoprecept.retention.Destruction.Expired;
import nl.welzijnoprecept.web.Identifiers;
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
    List<Expired> expired(int most) {
        return destruction.expired(most);
    }

    /** False when it may not go any more: another instance was first, or somebody did something about it. */
    @Transactional
    boolean destroy(Expired expired) {
        if (!destruction.needs(expired.file(), expired.kind(), null).isEmpty()) {
            return false;
        }
        destruction.destroy(Identifiers.next(), expired.file(), expired.kind(), null);
        return true;
    }
}
