package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A coach's own week. */
@Page
class AgendaPages {
    private static final int DAYS = 7;

    private final AgendaApi api;
    private final Clock clock;

    AgendaPages(AgendaApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @GetMapping("/agenda")
    String week(
            Actor actor,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            Model model) {
        var today = DutchTime.day(clock.instant());
        var monday = (from == null ? today : from).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, List<AgendaItemView>> days = new LinkedHashMap<>();
        var found = api.list(actor, new AgendaParameters(monday, monday.plusDays(DAYS - 1L)));
        monday.datesUntil(monday.plusDays(DAYS))
                .forEach(day -> days.put(
                        day,
                        found.items().stream()
                                .filter(item -> DutchTime.day(item.at()).equals(day))
                                .toList()));
        model.addAttribute("days", days);
        model.addAttribute("today", today);
        model.addAttribute("before", monday.minusDays(DAYS));
        model.addAttribute("after", monday.plusDays(DAYS));
        return "conversation/agenda";
    }
}
