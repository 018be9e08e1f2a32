package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.DueState.Range;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.pages.DayPart;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.pages.ShownPart;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.Caseload.By;
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
    private static final int LATER_LINES = 5;

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

    private static final Set<String> NOT_BEGUN = Set.of("ASSIGNED", "NEW");

    /** So many, and where they are listed. */
    record Tile(String name, long count, String link) {}

    @GetMapping("/today")
    String today(Actor actor, Model model) {
        actor.require(Permission.WORK_ON_CASES);
        var today = DutchTime.day(clock.instant());
        var whose = actor.role().has(Permission.HAVE_CASES) ? "me" : null;
        var tiles = tiles(actor, whose, today);
        model.addAttribute("tiles", tiles);
        model.addAttribute(
                "waiting", tiles.stream().anyMatch(tile -> NOT_BEGUN.contains(tile.name()) && tile.count() > 0));
        var first = reading.list(
                actor,
                due(actor, new Range(true, null, DueState.THIS_WEEK.on(today).to()), LINES));
        model.addAttribute("calm", first.items().isEmpty());
        caseload.fillRows(
                model,
                actor,
                first.items().isEmpty()
                        ? reading.list(actor, due(actor, DueState.LATER.on(today), LATER_LINES))
                        : first);
        model.addAttribute(
                "more", CaseloadFilter.link(new ViewFilter(List.of(), whose, null, null, null, null, "dueOn"), null));
        model.addAttribute("day", today);
        model.addAttribute(
                "parts",
                parts.stream()
                        .filter(part -> part.isFor(actor))
                        .map(part -> ShownPart.of(part, actor))
                        .toList());
        return "referral/today";
    }

    private List<Tile> tiles(Actor actor, @Nullable String whose, LocalDate today) {
        var all = new ViewFilter(List.of(), whose, null, null, null, null, "dueOn");
        var own = count(actor, all, today, By.DUE, By.TURN, By.STATUS);
        var turn = whose == null ? NextActionBy.COORDINATOR : NextActionBy.COACH;
        var tiles = new ArrayList<Tile>();
        Arrays.stream(DueState.values())
                .filter(due -> due != DueState.LATER && due != DueState.NONE)
                .map(due -> tile(due.name(), own.due().getOrDefault(due, 0L), CaseloadFilter.with(all, due)))
                .forEach(tiles::add);
        tiles.add(tile("TURN", own.turn().getOrDefault(turn, 0L), CaseloadFilter.withTurn(all, turn)));
        if (whose != null) {
            var unbegun = CaseloadFilter.with(all, List.of(ReferralStatus.ASSIGNED));
            tiles.add(tile("ASSIGNED", own.status().getOrDefault(ReferralStatus.ASSIGNED, 0L), unbegun));
        }
        var undivided = new ViewFilter(List.of(ReferralStatus.SUBMITTED), "none", null, null, null, null, "dueOn");
        tiles.add(tile("NEW", count(actor, undivided, today).total(), undivided));
        return tiles;
    }

    private static Tile tile(String name, long count, ViewFilter filter) {
        return new Tile(name, count, CaseloadFilter.link(filter, null));
    }

    private Caseload count(Actor actor, ViewFilter filter, LocalDate today, By... by) {
        return reading.caseload(
                actor, CaseloadFilter.parameters(filter, null, null).toQuery(actor, today), today, Set.of(by));
    }

    /** What is closed and still owes somebody an answer is among them. */
    private static ReferralQuery due(Actor actor, Range days, int lines) {
        return new ReferralQuery(
                Set.of(),
                actor.role().has(Permission.HAVE_CASES) ? new CoachFilter.Of(actor.id()) : null,
                days,
                null,
                null,
                null,
                Sort.DUE_ON,
                lines,
                null);
    }
}
