package nl.welzijnoprecept.assignment.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.assignment.app.QueueService.Queue;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a coach: the coordinator gives it to one, a coach takes it. */
@Page
class QueuePages {
    private static final int PARTS = 2;

    private final QueueService service;
    private final Organisations organisations;
    private final Clock clock;

    QueuePages(QueueService service, Organisations organisations, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/queue")
    String queue(Actor actor, @RequestParam(required = false) @Nullable String cursor, Model model) {
        var now = clock.instant();
        var found = service.waiting(actor, place(cursor));
        var names = names(found);
        model.addAttribute(
                "lines",
                found.items().stream()
                        .map(each -> QueueLine.of(each, names, actor, now, LocaleContextHolder.getLocale()))
                        .toList());
        model.addAttribute("total", found.total());
        model.addAttribute("next", cursor(found.next()));
        model.addAttribute("own", actor.id().value());
        model.addAttribute("divides", actor.role().has(Permission.DIVIDE_CASES));
        model.addAttribute("today", DutchTime.day(now));
        if (cursor == null && actor.role().has(Permission.DIVIDE_CASES)) {
            model.addAttribute("returned", service.returned(actor).items());
            model.addAttribute("handedOver", service.handedOver(actor).items());
        }
        return "assignment/queue";
    }

    private Names names(Queue found) {
        return organisations.names(
                found.items().stream()
                        .flatMap(each -> each.suggestions().stream())
                        .map(each -> each.profile().coach())
                        .collect(Collectors.toSet()),
                Set.of());
    }

    private static @Nullable String cursor(@Nullable Position next) {
        return next == null ? null : Cursors.encode(next.value(), next.id().value());
    }

    private static @Nullable Position place(@Nullable String cursor) {
        return Cursors.decode(
                cursor,
                PARTS,
                parts -> parts.getFirst().isEmpty() || Cursors.isKnown(LocalDate.parse(parts.getFirst()))
                        ? new Position(parts.getFirst(), new ReferralId(UUID.fromString(parts.get(1))))
                        : null);
    }
}
