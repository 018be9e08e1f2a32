package nl.welzijnoprecept.notification.app;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.notification.NoticeId;
import nl.welzijnoprecept.notification.Notices;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody reads their own notices. */
@Service
class NoticeService {
    /** What was read longer ago is not shown any more. */
    private static final Period SHOWN = Period.ofDays(30);

    private final Notices notices;
    private final Clock clock;

    NoticeService(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Part<Notice> list(Actor actor, @Nullable NoticeId after, int limit) {
        return notices.of(actor, clock.instant().minus(SHOWN), after, limit);
    }

    @Transactional(readOnly = true)
    Part<Notice> waiting(Actor actor, int limit) {
        return notices.waiting(actor, limit);
    }

    @Transactional
    Notice acknowledge(Actor actor, NoticeId id) {
        return notices.acknowledge(actor, id, clock.instant()).orElseThrow(NotFound::new);
    }

    /** Several at once; what was taken back meanwhile is left out. */
    @Transactional
    void acknowledge(Actor actor, List<NoticeId> ids) {
        ids.forEach(id -> notices.acknowledge(actor, id, clock.instant()));
    }
}
