package nl.welzijnoprecept.notification.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.CaseLineView;
import nl.welzijnoprecept.casework.CaseNames;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.pages.DayPart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody has to know and has not read yet. */
@Component
@Order(200)
class TodayNotices implements DayPart {
    private static final int LINES = 100;

    private final NoticeService service;
    private final CaseNames names;

    TodayNotices(NoticeService service, CaseNames names) {
        this.service = service;
        this.names = names;
    }

    /**
     * What is about one client.
     *
     * @param client null for meetings, and for cases that are not the reader's any more
     */
    record Group(@Nullable CaseLineView client, List<Notice> notices) {}

    @Override
    public boolean isFor(Actor actor) {
        return true;
    }

    @Override
    public String template() {
        return "notification/today";
    }

    @Override
    public Map<String, Object> model(Actor actor) {
        var found = service.waiting(actor, LINES);
        var waiting = found.items();
        var clients = names.of(
                actor,
                waiting.stream()
                        .map(Notice::caseFile)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var groups = new LinkedHashMap<Optional<CaseLineView>, List<Notice>>();
        waiting.forEach(notice -> groups.computeIfAbsent(of(notice, clients), client -> new ArrayList<>())
                .add(notice));
        return Map.of(
                "earlier",
                found.total() - waiting.size(),
                "groups",
                groups.entrySet().stream()
                        .map(each -> new Group(each.getKey().orElse(null), each.getValue()))
                        .toList());
    }

    /** Whom it is about; a notice of a meeting is about nobody. */
    private static Optional<CaseLineView> of(Notice notice, Map<UUID, CaseLineView> clients) {
        return Optional.ofNullable(notice.caseFile()).map(clients::get);
    }
}
