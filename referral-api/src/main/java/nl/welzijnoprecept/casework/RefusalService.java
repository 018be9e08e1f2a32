package nl.welzijnoprecept.casework;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For pages that say by themselves that something is not there: what was begun is undone by then, so the line comes after it. */
@Service
public class RefusalService {
    private final CaseLog log;

    RefusalService(CaseLog log) {
        this.log = log;
    }

    /**
     * Says in the access log that somebody looked for what is not there for them.
     *
     * @param files    those that were named, if any were: whose they are the log finds out by itself
     * @param endpoint what was asked, without what was looked for
     */
    @Transactional
    public void told(Actor actor, List<UUID> files, String endpoint) {
        if (files.isEmpty()) {
            log.refused(actor, endpoint);
        }
        files.forEach(file -> log.refused(actor, file, endpoint));
    }
}
