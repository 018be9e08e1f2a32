package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.DueState.Range;
import nl.welzijnoprecept.pages.DayPart;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.CoachFilter;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ViewFilter;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a day begins with: what has to be done first, and what is new. */
@Page
class TodayPages {
    private static final int LINES = 12;

    private final ReadService reading;
    private final CaseloadModel caseload;
    private final List<DayPart> parts;
    private final Clock clock;

    TodayPages(ReadService reading, CaseloadModel caseload, List<DayPart> parts, Clock clock) {
        this.reading = reading;
        this.caseload = caseload;
        this.parts = parts;
        this.clock = clock;
    }

    /** What a feature adds, ready to be shown. */
    record ShownPart(String template, Map<String, Object> model) {}

    /** So many, and where they are listed. */
    record Tile(String name, long count, String link) {}

    @GetMapping("/today")
    String today(Actor actor, Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var today = DutchTime.day(clock.instant());
        var whose = actor.role() == Role.COACH ? "me" : null;
        model.addAttribute("tiles", tiles(actor, whose, today));
        caseload.fillRows(model, actor, reading.list(actor, untilSunday(actor, today)));
        model.addAttribute(
                "more", CaseloadFilter.link(new ViewFilter(List.of(), whose, null, null, null, null, "dueOn"), null));
        model.addAttribute("day", today);
        model.addAttribute(
                "parts",
                parts.stream()
                        .filter(part -> part.isFor(actor))
                        .map(part -> new ShownPart(part.template(), new LinkedHashMap<>(part.model(actor))))
                        .toList());
        return "referral/today";
    }

    private List<Tile> tiles(Actor actor, @Nullable String whose, LocalDate today) {
        var own = count(actor, new ViewFilter(List.of(), whose, null, null, null, null, null), today)
                .due();
        var undivided = new ViewFilter(List.of(ReferralStatus.SUBMITTED), "none", null, null, null, null, "dueOn");
        var tiles = new ArrayList<Tile>();
        Arrays.stream(DueState.values())
                .filter(due -> due != DueState.LATER && due != DueState.NONE)
                .map(due -> new Tile(
                        due.name(),
                        own.getOrDefault(due, 0L),
                        CaseloadFilter.link(new ViewFilter(List.of(), whose, due, null, null, null, "dueOn"), null)))
                .forEach(tiles::add);
        tiles.add(new Tile("NEW", count(actor, undivided, today).total(), CaseloadFilter.link(undivided, null)));
        return tiles;
    }

    private Caseload count(Actor actor, ViewFilter filter, LocalDate today) {
        return reading.caseload(
                actor, CaseloadFilter.parameters(filter, null, null).toQuery(actor, today), today);
    }

    /** What is closed and still owes somebody an answer is among them. */
    private static ReferralQuery untilSunday(Actor actor, LocalDate today) {
        return new ReferralQuery(
                Set.of(),
                actor.role() == Role.COACH ? new CoachFilter.Of(actor.id()) : null,
                new Range(true, null, DueState.THIS_WEEK.on(today).to()),
                null,
                null,
                null,
                Sort.DUE_ON,
                LINES,
                null);
    }
}
